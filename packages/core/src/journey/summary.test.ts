import { expect, test } from 'vitest';
import { romanceStory, tell } from './example-stories.ts';
import { summaryOf } from './summary.ts';

const told = tell(romanceStory);

test('the answers are shown by section, each item of a list with its place', () => {
  const sections = summaryOf(told);
  expect(sections.map((each) => each.section)).toEqual(['start', 'story', 'contacts', 'money', 'you']);
  expect(
    sections.find((each) => each.section === 'money')?.rows.filter((row) => row.step === 'payments'),
  ).toEqual([
    { step: 'payments', item: 0, field: 'method', value: 'transfer' },
    { step: 'payments', item: 0, field: 'amount', value: '1250.50' },
    { step: 'payments', item: 0, field: 'currency', value: 'EUR' },
    { step: 'payments', item: 0, field: 'on', value: '2026-04-02' },
    { step: 'payments', item: 0, field: 'beneficiary', value: 'Jean Exemple' },
    { step: 'payments', item: 0, field: 'iban', value: 'FR76 3000 6000 0112 3456 7890 189' },
    { step: 'payments', item: 1, field: 'method', value: 'voucher' },
    { step: 'payments', item: 1, field: 'amount', value: '200.00' },
    { step: 'payments', item: 1, field: 'currency', value: 'EUR' },
    { step: 'payments', item: 1, field: 'voucher-kind', value: 'transcash' },
  ]);
});

test('what no longer applies is not shown, though it is kept', () => {
  const rows = summaryOf({ ...told, harm: { what: ['asked'] } }).flatMap((section) => section.rows);
  expect(rows.filter((row) => ['payments', 'bank', 'recovered'].includes(row.step))).toEqual([]);
});
