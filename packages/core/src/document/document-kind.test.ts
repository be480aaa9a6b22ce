import { expect, test } from 'vitest';
import { changesContent, documentKinds, documentsFor } from './index.ts';

test('a procès-verbal follows an admission, and stays when the complaint goes on', () => {
  expect(documentsFor('authority', [{ kind: 'filed' }])).toEqual(['receipt', 'copy']);
  const admitted = [{ kind: 'filed' }, { kind: 'admitted' }, { kind: 'transmitted' }];
  expect(documentsFor('authority', admitted)).toContain('proces-verbal');
});

test('assistance issues a file to take to a station, and nothing that looks like an act of procedure', () => {
  expect(documentsFor('assistance', [{ kind: 'filed' }, { kind: 'admitted' }])).toEqual([
    'receipt',
    'complaint-file',
  ]);
});

test('nothing that happens later changes a receipt; what the person adds changes the other documents', () => {
  const changed = documentKinds.filter((kind) => changesContent(kind, { kind: 'added' }));
  expect(changed).toEqual(['proces-verbal', 'complaint-file', 'copy']);
});
