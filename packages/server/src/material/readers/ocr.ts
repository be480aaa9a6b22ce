import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Worker as Thread } from 'node:worker_threads';
import { createWorker, OEM, type Page, PSM, type Worker } from 'tesseract.js';

export type Ocr = {
  /** The lines written on a picture, from top to bottom. Waits its turn; fails when it takes too long. */
  readonly read: (picture: Uint8Array) => Promise<readonly OcrLine[]>;
  readonly close: () => Promise<void>;
};

/** `confidence` from 0 to 100; places in pixels. */
export type OcrLine = {
  readonly text: string;
  readonly confidence: number;
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
};

export class OcrError extends Error {
  override readonly name = 'OcrError';
  readonly reason: 'busy' | 'took-too-long' | 'failed';
  constructor(reason: OcrError['reason']) {
    super(`The text of a picture could not be read: ${reason}`);
    this.reason = reason;
  }
}

const languages = ['fra', 'eng'] as const;

/**
 * One engine a process, started when first needed and kept: starting it costs more than a picture. Pictures
 * wait in line, at most `longestQueue`. An engine that fails or hangs is replaced. It never keeps the process
 * alive, and asks nothing of the network: its languages are installed packages.
 */
export function createOcr({ seconds = 45, longestQueue = 40 } = {}): Ocr {
  let engine: Promise<Engine> | undefined;
  let turn: Promise<unknown> = Promise.resolve();
  let waiting = 0;

  async function readNow(picture: Uint8Array): Promise<readonly OcrLine[]> {
    engine ??= startEngine();
    const started = engine;
    try {
      const { worker, died } = await withTimeout(started, seconds);
      const { data } = await withTimeout(
        Promise.race([worker.recognize(Buffer.from(picture), {}, { text: false, blocks: true }), died]),
        seconds,
      );
      return linesOf(data);
    } catch (error) {
      engine = undefined;
      void started.then(({ worker }) => worker.terminate()).catch(() => undefined);
      throw error instanceof OcrError ? error : new OcrError('failed');
    }
  }

  return {
    read(picture) {
      if (waiting >= longestQueue) return Promise.reject(new OcrError('busy'));
      waiting += 1;
      const reading = turn
        .then(() => readNow(picture))
        .finally(() => {
          waiting -= 1;
        });
      turn = reading.catch(() => undefined);
      return reading;
    },
    async close() {
      const started = engine;
      engine = undefined;
      await started?.then(({ worker }) => worker.terminate()).catch(() => undefined);
    },
  };
}

type Engine = { readonly worker: Worker; readonly died: Promise<never> };

async function startEngine(): Promise<Engine> {
  const langPath = await languageFolder();
  try {
    const worker = await createWorker([...languages], OEM.LSTM_ONLY, {
      langPath,
      cacheMethod: 'none',
      // Failures come back through the promises; without this the library throws them at the process.
      errorHandler: () => undefined,
    });
    const thread = threadOf(worker);
    thread.unref();
    const died = new Promise<never>((_, fail) => {
      thread.once('error', () => fail(new OcrError('failed')));
      thread.once('exit', () => fail(new OcrError('failed')));
    });
    died.catch(() => undefined);
    // A density told spares it a guess, and a line on the error output.
    await worker.setParameters({ tessedit_pageseg_mode: PSM.AUTO, user_defined_dpi: '220' });
    return { worker, died };
  } finally {
    await rm(langPath, { recursive: true, force: true });
  }
}

/** The library reads all languages from one folder; each is a package of its own. */
async function languageFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'fanal-ocr-'));
  const { resolve } = createRequire(import.meta.url);
  for (const language of languages) {
    const from = dirname(resolve(`@tesseract.js-data/${language}/package.json`));
    const file = `${language}.traineddata.gz`;
    await copyFile(join(from, '4.0.0_best_int', file), join(folder, file));
  }
  return folder;
}

/** The library's types leave out the thread it runs in. */
function threadOf(worker: Worker): Thread {
  return (worker as unknown as { readonly worker: Thread }).worker;
}

function linesOf(page: Page): OcrLine[] {
  return (page.blocks ?? []).flatMap((block) =>
    block.paragraphs.flatMap((paragraph) =>
      paragraph.lines.map(({ text, confidence, bbox }) => ({
        text: text.trim(),
        confidence,
        left: bbox.x0,
        top: bbox.y0,
        bottom: bbox.y1,
      })),
    ),
  );
}

function withTimeout<Value>(work: Promise<Value>, seconds: number): Promise<Value> {
  return new Promise((done, fail) => {
    const timer = setTimeout(() => fail(new OcrError('took-too-long')), seconds * 1000);
    work.then(done, fail).finally(() => clearTimeout(timer));
  });
}
