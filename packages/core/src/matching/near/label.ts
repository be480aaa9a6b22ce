import { foldedBrand, foldedOrganisation, foldedPerson } from './folded-names.ts';
import { skeletonOf } from './handle-skeleton.ts';
import type { Trait } from './trait.ts';

/** A value that a statement or file gives under a label that is no indicator's. */
export type Labelled = { readonly label: string; readonly value: string };

type Reading = (value: string) => readonly Trait[];

const one = (kind: Trait['kind'], value: string | undefined): readonly Trait[] =>
  value === undefined ? [] : [{ kind, value }];

const organisation: Reading = (value) => one('organisation', foldedOrganisation(value));
const brand: Reading = (value) => one('brand', foldedBrand(value));
/** A name in one word is a pseudonym, and stands for an account. */
const person: Reading = (value) =>
  value
    .split(/[,;|]/, 20)
    .flatMap((name) =>
      /^\s*\S+\s*$/.test(name) ? one('skeleton', skeletonOf(name)) : one('person', foldedPerson(name)),
    );
const networkAddress: Reading = (value) =>
  /^[\da-f.:]{7,45}$/i.test(value.trim()) ? one('network-address', value.trim().toLowerCase()) : [];
const photoSet: Reading = (value) => one('photo-set', foldedBrand(value));

/** Labels as files write them, folded: lower case, `_` for anything but letters and figures. */
const readings: ReadonlyMap<string, Reading> = new Map(
  (
    [
      [organisation, 'company employer organisation organization firm societe entreprise employeur'],
      [brand, 'brand marque impersonated usurped sender_name display_name'],
      [person, 'name full_name persona alias nom nom_complet contact_name'],
      [networkAddress, 'ip ip_address adresse_ip'],
      [photoSet, 'photo_set photo_thread photo_album'],
    ] as const
  ).flatMap(([reading, names]) => names.split(' ').map((name) => [name, reading] as const)),
);

/**
 * Whether a report describes a message as it displayed itself. The address such a message shows as its sender is
 * claimed, not proven: whoever wrote it put there what they liked, and two that show the same have that in common
 * alone. An address to answer to is the offenders' own.
 */
export function claimsSender(labelled: readonly Labelled[]): boolean {
  return labelled.some(({ label }) => foldedLabel(label) === 'sender_name');
}

/** What a labelled value says; nothing under a label that means nothing to us. */
export function labelledTraits({ label, value }: Labelled): readonly Trait[] {
  return readings.get(foldedLabel(label))?.(value.slice(0, 400)) ?? [];
}

function foldedLabel(label: string): string {
  return label
    .trim()
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_');
}
