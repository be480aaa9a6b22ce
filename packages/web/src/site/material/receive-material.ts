import { giveExhibit } from '@fanal/contract/evidence';
import type { Visit } from '../visit.ts';
import type { Part } from './multipart.ts';
import { type Given, type Received, receiveForm, textIn } from './receive-form.ts';

/** The files and the pasted text of the page of materials, each an exhibit of the story being told. */
export async function receiveMaterial(visit: Visit): Promise<Received> {
  const { give: texts, refusals } = visit.texts.material;
  const received = await receiveForm(visit, {
    give: (given) => visit.client.upload(giveExhibit, given),
    refusals,
    field: async (part) => (part.name === 'text' ? pastedIn(part, texts) : undefined),
  });
  const { given, faults, stopped } = received;
  if (given > 0 || faults.length > 0 || stopped !== undefined) return received;
  return { given, faults: [texts.nothingChosen] };
}

async function pastedIn(
  part: Part,
  texts: { readonly pastedName: string; readonly tooLongText: string },
): Promise<Given | { readonly fault: string } | undefined> {
  const text = await textIn(part);
  if (text === undefined) return { fault: texts.tooLongText };
  if (text.trim() === '') return undefined;
  const name = `${texts.pastedName}.txt`;
  return { about: { name, source: 'pasted' }, bytes: new TextEncoder().encode(text) };
}
