import { afterAll, expect, test } from 'vitest';
import { readAccessiblePdf } from '../../platform/testing/read-accessible-pdf.ts';
import { createTypesetter } from '../../platform/typesetting/index.ts';
import { lettersOf } from '../make-letters.ts';
import { everyPayment, ownMoney } from '../testing/own-money.ts';
import { typesetLetters } from './typeset-letters.ts';

const typesetter = createTypesetter({ processes: 1, timeLimit: 60_000 });
afterAll(() => typesetter.stop());

const issuedAt = new Date('2026-11-24T10:00:00Z');
const holder = { name: 'Service de démonstration', mode: 'authority' } as const;

test('a pack of letters is read as it is written: one heading a letter, its table, its lists, in order', async () => {
  const letters = lettersOf(ownMoney(everyPayment, 'tricked'), { holder, now: issuedAt });
  const bytes = await typesetLetters(typesetter.typeset, letters, { title: 'Lettres, dossier F', issuedAt });
  const pdf = await readAccessiblePdf(bytes);
  expect(pdf).toMatchObject({ tagged: true, pdfUaPart: '1', title: 'Lettres, dossier F', untagged: '' });
  expect(pdf.language).toMatch(/^fr/);
  const headings = pdf.elements.filter(({ role }) => role === 'H1').map(({ text }) => text);
  expect(headings.map(plain)).toEqual(letters.map(({ subject }) => plain(subject.text)));
  expect(pdf.elements.filter(({ role }) => role === 'Table')).toHaveLength(letters.length);
  expect(pdf.elements.some(({ role }) => role === 'TH')).toBe(true);
  const read = plain(pdf.read);
  for (const { sender, asks, attachments } of letters) {
    const said = [...sender, ...asks.items, ...attachments.items].map(plain);
    expect(said.filter((each) => !read.includes(each))).toEqual([]);
  }
}, 90_000);

/** Without spaces: a line may break at any of them. */
function plain(text: string): string {
  return text.replace(/\s/g, '');
}
