import { uploadsPath } from '@fanal/contract/evidence';
import { FileField } from '../../ui/index.ts';
import type { Visit } from '../visit.ts';

const accepted =
  'image/*,.eml,message/rfc822,.txt,text/plain,.zip,application/zip,.json,application/json,.pdf,application/pdf,.csv,video/*,audio/*';

/**
 * What a form of files says to the script that sends them in pieces. `reference`: of the filed complaint that they
 * go to, instead of the story being told. `refusals`: the words for each refusal.
 */
export function givingData(
  visit: Visit,
  {
    reference,
    refusals,
  }: { readonly reference?: string; readonly refusals: Readonly<Record<string, string>> },
) {
  const { give: texts, sending } = visit.texts.material;
  return {
    'data-give': uploadsPath,
    'data-reference': reference,
    'data-sending': sending.sending('{name}'),
    'data-offline': sending.waiting,
    'data-failed': sending.failed('{name}'),
    'data-sent': sending.sent,
    'data-not-taken': texts.notTaken('{name}', '{why}'),
    'data-busy': texts.manyAtOnce,
    'data-refusals': JSON.stringify(refusals),
  };
}

/** Several files, with the places where the script shows them travel. */
export function FilesField({ visit }: { readonly visit: Visit }) {
  const { give: texts } = visit.texts.material;
  return (
    <>
      <FileField
        locale={visit.locale}
        name="files"
        label={texts.files}
        hint={texts.filesHint}
        accept={accepted}
        required={false}
        multiple
      />
      <ul class="sending" data-progress />
      <p class="visually-hidden" role="status" data-announce />
    </>
  );
}
