import { type ChildProcess, fork } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Locale } from '@fanal/core/locale';
import type { Composed, Order } from './order.ts';
import { type Printable, printable } from './printable.ts';

/**
 * Sets a document: PDF/UA-1, tagged, in the document's language. The same request gives the same bytes.
 * `template`: a `.typ` file that imports `/house.typ`; `data` reaches it as values, never as markup.
 * `issuedAt` becomes the document's date. Throws `TypesettingError`.
 */
export type Typeset = (request: {
  readonly template: URL;
  readonly data: { readonly [name: string]: Printable | undefined };
  readonly locale: Locale;
  readonly issuedAt: Date;
}) => Promise<Uint8Array<ArrayBuffer>>;

/** A document could not be set. The message names the template and the kind of trouble, never what people wrote. */
export class TypesettingError extends Error {
  override readonly name = 'TypesettingError';
}

export type Typesetter = { readonly typeset: Typeset; stop(): void };

type Waiting = {
  readonly order: Order;
  readonly settle: (composed: Omit<Composed, 'id'> | TypesettingError) => void;
};
type Compositor = {
  readonly process: ChildProcess;
  ready: boolean;
  busy: Waiting | undefined;
  timer?: NodeJS.Timeout;
};

/** For a process to start, in milliseconds, on a machine that is busy. */
const startLimit = 60_000;

const regions = { fr: 'FR', en: 'GB', es: 'ES' } as const satisfies Record<string, string>;

/**
 * Up to `processes` processes, each started when a document finds no free one, so that pages never wait for a
 * document. One that takes longer than `timeLimit` milliseconds is ended together with its document.
 * They end with their parent and do not keep it alive.
 */
export function createTypesetter({ processes = 2, timeLimit = 20_000 } = {}): Typesetter {
  const compositors = new Set<Compositor>();
  const queue: Waiting[] = [];
  let lastId = 0;

  function work(): void {
    while (queue.length > 0) {
      const free =
        [...compositors].find(({ busy }) => busy === undefined) ??
        (compositors.size < processes ? start() : undefined);
      const next = free && queue.shift();
      if (next === undefined || free === undefined) return;
      free.busy = next;
      free.process.channel?.ref();
      endAfter(free, free.ready ? timeLimit : startLimit);
      free.process.send(next.order);
    }
  }

  function endAfter(compositor: Compositor, limit: number): void {
    clearTimeout(compositor.timer);
    compositor.timer = setTimeout(() => {
      compositors.delete(compositor);
      compositor.process.kill('SIGKILL');
      finish(compositor, new TypesettingError('the document took too long'));
    }, limit);
  }

  function start(): Compositor {
    const child = fork(fileURLToPath(new URL('./compositor.ts', import.meta.url)), {
      execArgv: ['--import', pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      // Nothing of the server's secrets is needed there.
      env: { PATH: process.env['PATH'], HOME: process.env['HOME'], TMPDIR: process.env['TMPDIR'] },
    });
    child.unref();
    const compositor: Compositor = { process: child, ready: false, busy: undefined };
    compositors.add(compositor);
    child.on('message', (composed: Composed | 'ready') => {
      if (composed === 'ready') {
        compositor.ready = true;
        if (compositor.busy !== undefined) endAfter(compositor, timeLimit);
        return;
      }
      if (composed.id !== compositor.busy?.order.id) return;
      finish(compositor, composed);
      work();
    });
    const gone = () => {
      compositors.delete(compositor);
      finish(compositor, new TypesettingError('the process that sets documents ended'));
      work();
    };
    child.on('error', gone);
    child.on('exit', gone);
    return compositor;
  }

  function finish(compositor: Compositor, outcome: Omit<Composed, 'id'> | TypesettingError): void {
    clearTimeout(compositor.timer);
    const done = compositor.busy;
    compositor.busy = undefined;
    compositor.process.channel?.unref();
    done?.settle(outcome);
  }

  function compose(order: Omit<Order, 'id'>): Promise<Omit<Composed, 'id'>> {
    return new Promise((resolve, reject) => {
      lastId += 1;
      queue.push({
        order: { ...order, id: lastId },
        settle: (outcome) => (outcome instanceof TypesettingError ? reject(outcome) : resolve(outcome)),
      });
      work();
    });
  }

  return {
    async typeset({ template, data, locale, issuedAt }) {
      const attempt = (marks: 'together' | 'apart') =>
        compose({
          template: template.href,
          inputs: { data: JSON.stringify(printable(data, marks)), locale, region: regions[locale] },
          timestamp: Math.floor(issuedAt.getTime() / 1_000),
        });
      const first = await attempt('together');
      const { pdf, problem } = first.problem?.includes(noShape) ? await attempt('apart') : first;
      if (pdf !== undefined) return new Uint8Array(pdf);
      throw new TypesettingError(`${template.pathname.split('/').at(-1)}: ${kindOf(problem ?? '')}`);
    },
    stop() {
      for (const { process: child } of compositors) child.kill();
    },
  };
}

const noShape = 'could not be displayed with font';

/** Diagnostics may quote the text, which must not reach a log: quoted parts are cut out. */
function kindOf(problem: string): string {
  return problem.replace(/[`"].*?[`"]/gs, '…').slice(0, 300);
}
