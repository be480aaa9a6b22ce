import { expect, test } from 'vitest';
import { type Finding, isMet } from './measure.ts';
import { withReport } from './report.ts';
import { textTable } from './table.ts';

const finding: Finding = {
  what: 'Filings on 1 connection',
  value: 300,
  unit: 'filings/s',
  latency: { p50: 3.21, p99: 12.6 },
  baseline: { what: 'INSERTs in turn', value: 500 },
  aim: { of: 'ratio', atLeast: 0.5 },
};
const run = {
  at: new Date('2026-11-24T08:00:00Z'),
  machine: { processor: 'X', cores: 2, memory: 8, system: 'Linux', node: '20', postgres: '18' },
  measured: [
    {
      measure: { name: 'filings', title: 'Filings', method: 'How.', run: async () => [] },
      findings: [finding],
    },
  ],
};

test('an aim bounds the value or the ratio, from below or from above', () => {
  expect(isMet(finding)).toBe(true);
  expect(isMet({ ...finding, aim: { of: 'ratio', atLeast: 0.61 } })).toBe(false);
  expect(isMet({ ...finding, aim: { of: 'value', atMost: 299 } })).toBe(false);
  expect(isMet({ what: 'Memory', value: 1, unit: 'MB' })).toBeUndefined();
});

test('a ratio is not judged without a baseline', () => {
  const { baseline: _, ...alone } = finding;
  expect(() => isMet(alone)).toThrow('nothing is compared');
});

test('a row tells ours, the baseline, the ratio, the aim and whether it is met', () => {
  const [, row] = textTable([finding]).split('\n');
  expect(row?.split(/ {2,}/)).toEqual([
    'Filings on 1 connection',
    '300 filings/s',
    '3.2 / 13 ms',
    'INSERTs in turn',
    '500',
    '0.60',
    'ratio ≥ 0.5',
    'yes',
  ]);
});

const [begin, end] = [
  '<!-- npm run bench -- --write: from here -->',
  '<!-- npm run bench -- --write: to here -->',
];

test('what was measured takes the place of its last section, and leaves the others and the rest of the document', () => {
  const before = `# Performance\n\n${begin}\n\n### Pages\n\nAs they were.\n\n### Filings\n\nold\n\n${end}\n\n## After\n`;
  const once = withReport(before, run);
  expect(once).toContain('### Pages\n\nAs they were.\n\n### Filings\n\nHow.\n\n*2026-11-24, 2 cores');
  expect(once).not.toContain('old');
  expect(once.endsWith(`${end}\n\n## After\n`)).toBe(true);
  expect(withReport(once, run)).toBe(once);
});

test('what was never measured before stands last', () => {
  const once = withReport(`${begin}\n\n### Pages\n\nAs they were.\n\n${end}\n`, run);
  expect(once.indexOf('### Filings')).toBeGreaterThan(once.indexOf('### Pages'));
});

test('a document without the markers is refused', () => {
  expect(() => withReport('# Performance\n', run)).toThrow('markers');
});
