import { expect, test } from 'vitest';
import { scriptsIn } from './scripts.ts';
import { wordingOf } from './support.ts';
import { createSupportPool } from './support-pool.ts';

const parcel =
  'Votre colis attend au dépôt car son adresse est incomplète, réglez 1,95 € de frais par le lien http://a.example/1 avant ce soir minuit sinon il repart';
const variant = parcel
  .replace('1,95', '2,99')
  .replace('a.example/1', 'b.example/2')
  .replace('minuit', 'dix heures');
const other =
  'Nos placements rendent neuf pour cent garantis depuis douze ans, versez un premier dépôt et suivez vos gains en direct sur notre plateforme';

function scripts(narratives: readonly string[]) {
  const pool = createSupportPool();
  for (const narrative of narratives) pool.add({ traits: [], wording: wordingOf(narrative) });
  return [...scriptsIn(pool)];
}

test('stories told after one script are together, whatever numbers and addresses they give', () => {
  expect(scripts([parcel, other, variant, other.toUpperCase(), ''])).toEqual([0, 1, 0, 1, 4]);
});

test('a thousand copies of one letter are one script', () => {
  const found = scripts(Array.from({ length: 1_000 }, () => parcel));
  expect(new Set(found).size).toBe(1);
});
