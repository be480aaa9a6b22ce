import { readFileSync } from 'node:fs';

export const labels = ['ham', 'spam', 'scam'] as const;
export type Label = (typeof labels)[number];

/** One labelled message. `origin` names the collection it comes from, which scores are reported by. */
export type Sample = {
  readonly id: string;
  readonly text: string;
  readonly lang: 'fr' | 'en';
  readonly label: Label;
  readonly channel: string;
  readonly origin: string;
  readonly scamType?: string;
};

/** Labelled messages, one JSON object a line: `id, text, lang, label, channel, origin, scam_type?`. */
export function readCorpus(path: string): readonly Sample[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { scam_type: scamType, ...rest } = JSON.parse(line) as Sample & { scam_type?: string };
      return scamType === undefined ? rest : { ...rest, scamType };
    });
}
