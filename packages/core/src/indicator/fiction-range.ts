/** Numbers a national regulator keeps for fiction and training: `prefix` in E.164, then any `figures` more. */
type FictionRange = { readonly prefix: string; readonly figures: number; readonly source: string };

const arcep = 'Arcep, national numbering plan (decision 2018-0881): numbers for audiovisual works';
const ofcom = 'Ofcom, telephone numbers for use in drama (ofcom.org.uk)';

/**
 * Fiction ranges of which the phone library refuses all or may refuse some, for nobody is assigned them.
 * Those of Germany, Australia, Sweden and North America (555-01xx) are valid to it, and need no row.
 */
export const fictionRanges: readonly FictionRange[] = [
  { prefix: '+3319900', figures: 4, source: arcep },
  { prefix: '+3326191', figures: 4, source: arcep },
  { prefix: '+3335301', figures: 4, source: arcep },
  { prefix: '+3346571', figures: 4, source: arcep },
  { prefix: '+3353649', figures: 4, source: arcep },
  { prefix: '+3363998', figures: 4, source: arcep },
  { prefix: '+447700900', figures: 3, source: ofcom },
  { prefix: '+441632960', figures: 3, source: ofcom },
  { prefix: '+441154960', figures: 3, source: ofcom },
  { prefix: '+3532091', figures: 5, source: 'ComReg, numbering conditions of use: 020 91x xxxx for drama' },
];

/** `number` in E.164. */
export function isKeptForFiction(number: string): boolean {
  return fictionRanges.some(
    ({ prefix, figures }) => number.length === prefix.length + figures && number.startsWith(prefix),
  );
}
