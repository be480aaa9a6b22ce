const legalForms =
  /\b(?:inc|incorporated|ltd|limited|llc|llp|plc|co|corp|corporation|company|comp|group|groupe|the|sa|sas|sarl|eurl|ag|gmbh|bv|nv|spa|srl|pty)\b/g;

/** Letters that a name needs to say whose it is. */
const fewestOfOrganisation = 5;
const fewestOfPerson = 5;

/** A firm's name without its legal form and spaces: `Exemple Logistics Inc.` and `exemplelogistics` are one. */
export function foldedOrganisation(name: string): string | undefined {
  const folded = plain(name)
    .replace(legalForms, ' ')
    .replace(/[^\p{L}]/gu, '');
  return folded.length < fewestOfOrganisation ? undefined : folded;
}

/** A person's name in two words or more, whatever their order and case. */
export function foldedPerson(name: string): string | undefined {
  const words = plain(name).match(/\p{L}+/gu) ?? [];
  const folded = words.sort().join(' ');
  return words.length < 2 || folded.length <= fewestOfPerson ? undefined : folded;
}

/** A brand as it is displayed: letters and figures alone. */
export function foldedBrand(name: string): string | undefined {
  const folded = plain(name).replace(/[^\p{L}\p{N}]/gu, '');
  return folded === '' ? undefined : folded;
}

function plain(name: string): string {
  return name.slice(0, 200).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
