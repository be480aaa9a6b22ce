import { addExhibit } from '@fanal/contract/evidence';
import { type Received, receiveForm, textIn } from '../material/index.ts';
import type { Visit } from '../visit.ts';

/** What was posted. `words` as typed, nothing when far too long. `given`: whether a file came with it, or just before. */
export type Completion = Omit<Received, 'given'> & {
  readonly key: string;
  readonly words: string | undefined;
  readonly given: boolean;
};

/** Reads the form, each file handed on to the complaint as it comes; the words are read before the files are. */
export async function receiveCompletion(visit: Visit): Promise<Completion> {
  const typed = new Map<string, string | undefined>();
  const received = isOfFiles(visit) ? await receiveFiles(visit, typed) : await readForm(visit, typed);
  const { given, ...rest } = received;
  return {
    ...rest,
    key: typed.get('key') ?? '',
    words: typed.has('words') ? typed.get('words') : '',
    // The script sends each file as soon as it is chosen, and says so here.
    given: given > 0 || typed.get('sent') === 'yes',
  };
}

function isOfFiles(visit: Visit): boolean {
  return visit.posted().type.toLowerCase().startsWith('multipart/form-data');
}

function receiveFiles(visit: Visit, typed: Map<string, string | undefined>): Promise<Received> {
  const params = { reference: visit.param('reference') };
  return receiveForm(visit, {
    give: (given) => visit.client.upload(addExhibit, { ...given, params }),
    refusals: filedRefusals(visit),
    async field(part) {
      typed.set(part.name, await textIn(part));
      return undefined;
    },
  });
}

async function readForm(visit: Visit, typed: Map<string, string | undefined>): Promise<Received> {
  for (const [name, value] of await visit.form()) if (typeof value === 'string') typed.set(name, value);
  return { given: 0, faults: [] };
}

/** The words of the page of materials, but where they speak of taking files back: what is filed stays. */
export function filedRefusals({ texts }: Pick<Visit, 'texts'>) {
  return { ...texts.material.refusals, ...texts.course.files.refusals };
}
