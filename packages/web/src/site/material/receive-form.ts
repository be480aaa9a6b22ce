import { giveExhibit } from '@fanal/contract/evidence';
import type { Problem } from '@fanal/contract/wire';
import { isExhibitRefusal } from '../../catalogue/exhibit-refusal.ts';
import type { Visit } from '../visit.ts';
import { MultipartError, openMultipart, type Part } from './multipart.ts';

/** `given`: how many were taken. `lost`: the story is not there any more. */
export type Received = {
  readonly given: number;
  readonly faults: readonly string[];
  readonly lost?: Problem;
};

/** Longer is better in a file of its own. In bytes. */
const longestText = 400_000;
const longestName = 300;

/** Hands each file of the form, and the pasted text, on to the API as it comes; nothing is held here. */
export async function receiveForm(visit: Visit): Promise<Received> {
  const texts = visit.texts.material;
  const faults: string[] = [];
  let given = 0;
  const { type, bytes } = visit.posted();
  const form = bytes === null ? undefined : openMultipart(type, bytes);
  try {
    for (let part = await form?.next(); part !== undefined; part = await form?.next()) {
      const about = await aboutOf(part, texts.give.pastedName);
      if (about === undefined) continue;
      if (about === 'too-long') {
        faults.push(texts.give.tooLongText);
        continue;
      }
      const reply = await visit.client.upload(giveExhibit, about);
      if (reply.ok) given += 1;
      else if (isExhibitRefusal(reply.refusal.code)) {
        faults.push(texts.give.notTaken(about.about.name, texts.refusals[reply.refusal.code]));
      } else if (reply.refusal.code === 'too-many-requests') {
        faults.push(texts.give.manyAtOnce);
        break;
      } else return { given, faults, lost: reply.refusal };
    }
  } catch (error) {
    if (!(error instanceof MultipartError)) throw error;
    faults.push(texts.give.brokenOff);
  }
  if (given === 0 && faults.length === 0) faults.push(texts.give.nothingChosen);
  return { given, faults };
}

type Given = {
  readonly about: { readonly name: string; readonly source: 'file' | 'pasted' };
  readonly bytes: Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;
};

async function aboutOf(part: Part, pastedName: string): Promise<Given | 'too-long' | undefined> {
  if (part.name === 'files' && part.filename !== undefined && part.filename !== '') {
    return { about: { name: part.filename.slice(-longestName), source: 'file' }, bytes: streamOf(part) };
  }
  if (part.name !== 'text') return undefined;
  const text = await textIn(part);
  if (text === undefined) return 'too-long';
  if (text.trim() === '') return undefined;
  return { about: { name: `${pastedName}.txt`, source: 'pasted' }, bytes: new TextEncoder().encode(text) };
}

async function textIn(part: Part): Promise<string | undefined> {
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
