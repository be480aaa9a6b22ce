import type { Exhibit } from '@fanal/contract/evidence';
import type { Problem, Reply } from '@fanal/contract/wire';
import type { ExhibitRefusal } from '@fanal/core/exhibit';
import { isExhibitRefusal } from '../../catalogue/exhibit-refusal.ts';
import type { Visit } from '../visit.ts';
import { MultipartError, openMultipart, type Part } from './multipart.ts';

/** `given`: how many were taken. `stopped`: a refusal that is not about one file, such as a story that is gone. */
export type Received = {
  readonly given: number;
  readonly faults: readonly string[];
  readonly stopped?: Problem;
};

/** One file, or what is kept as one. */
export type Given = {
  readonly about: { readonly name: string; readonly source: 'file' | 'pasted' };
  readonly bytes: Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;
};

/** What a form of files is received with. */
export type Receiver = {
  readonly give: (given: Given) => Promise<Reply<Exhibit>>;
  /** Why a file was not taken, in words. */
  readonly refusals: Readonly<Record<ExhibitRefusal, string>>;
  /** Any field but the files; its text may become a file too. */
  readonly field: (part: Part) => Promise<Given | { readonly fault: string } | undefined>;
};

/** Longer is better in a file of its own. In bytes. */
const longestText = 400_000;
const longestName = 300;

/** Hands each file of the form on to the API as it comes; nothing is held here. */
export async function receiveForm(visit: Visit, receiver: Receiver): Promise<Received> {
  const { give: texts } = visit.texts.material;
  const faults: string[] = [];
  let given = 0;
  const { type, bytes } = visit.posted();
  const form = bytes === null ? undefined : openMultipart(type, bytes);
  try {
    for (let part = await form?.next(); part !== undefined; part = await form?.next()) {
      const file = part.name === 'files' ? fileOf(part) : await receiver.field(part);
      if (file === undefined) continue;
      if ('fault' in file) {
        faults.push(file.fault);
        continue;
      }
      const reply = await receiver.give(file);
      if (reply.ok) given += 1;
      else if (isExhibitRefusal(reply.refusal.code)) {
        faults.push(texts.notTaken(file.about.name, receiver.refusals[reply.refusal.code]));
      } else if (reply.refusal.code === 'too-many-requests') {
        faults.push(texts.manyAtOnce);
        break;
      } else return { given, faults, stopped: reply.refusal };
    }
  } catch (error) {
    if (!(error instanceof MultipartError)) throw error;
    faults.push(texts.brokenOff);
  }
  return { given, faults };
}

/** Nothing where no file was chosen. */
function fileOf(part: Part): Given | undefined {
  if (part.filename === undefined || part.filename === '') return undefined;
  return { about: { name: part.filename.slice(-longestName), source: 'file' }, bytes: streamOf(part) };
}

/** A field's text; nothing when it is too long to be one. */
export async function textIn(part: Part): Promise<string | undefined> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for (let piece = await part.read(); piece !== undefined; piece = await part.read()) {
    size += piece.length;
    if (size <= longestText) pieces.push(piece);
  }
  // Browsers send two characters for a line break.
  return size > longestText ? undefined : Buffer.concat(pieces).toString('utf8').replaceAll('\r\n', '\n');
}

/** Reads no further ahead than it is asked for. */
function streamOf(part: Part): ReadableStream<Uint8Array> {
  return new ReadableStream(
    {
      async pull(controller) {
        const piece = await part.read();
        if (piece === undefined) controller.close();
        else controller.enqueue(piece);
      },
    },
    { highWaterMark: 0 },
  );
}
