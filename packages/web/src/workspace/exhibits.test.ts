import type { ExhibitInHand } from '@fanal/contract/evidence';
import type { Reading } from '@fanal/contract/material';
import { expect, test } from 'vitest';
import { createWorkspace } from './index.ts';
import { fakeApi } from './testing/fake-api.ts';
import { analyst, complaintFile, hostile } from './testing/fixtures.ts';

const exhibit: ExhibitInHand = {
  id: '3f2c9a10-6f0e-4c1d-9a55-0c8f0a7d2b11',
  name: 'capture.png',
  size: 120_000,
  sha256: 'ab'.repeat(32),
  type: 'image/png',
  source: 'file',
  receivedAt: '2026-11-24T10:00:00.000Z',
  scan: 'clean',
  marks: [],
  preview: 'made',
  custody: [
    {
      place: 1,
      at: '2026-11-24T10:00:00.000Z',
      actorKind: 'visitor',
      action: 'received',
      purpose: 'evidence',
    },
    {
      place: 2,
      at: '2026-11-24T11:00:00.000Z',
      actorKind: 'agent',
      actorName: 'Nadia Roche',
      action: 'downloaded',
      purpose: 'investigation',
    },
  ],
  custodyWhole: true,
};

async function pageWith(
  exhibits: readonly ExhibitInHand[],
  readings: readonly Reading[] = [],
): Promise<string> {
  const api = fakeApi({
    'get-me': analyst,
    'read-complaint-file': complaintFile,
    'list-complaint-exhibits': { exhibits },
    'list-readings': { readings },
  });
  const workspace = createWorkspace({
    fetchApi: api.fetch,
    publicUrl: 'https://fanal.example',
    operator: { name: 'Fanal', mode: 'authority' },
    demonstration: false,
  });
  const answer = await workspace.request('/agents/fr/plaintes/F-7K3M-9QXD-2TVC');
  expect(answer.status).toBe(200);
  return answer.text();
}

test('an exhibit is shown with its hash, its originals to save, and who had it', async () => {
  const page = await pageWith([exhibit]);
  expect(page).toContain(exhibit.sha256);
  expect(page).toContain(`href="/v1/investigation/exhibits/${exhibit.id}/original"`);
  expect(page).toContain('Nadia Roche');
  expect(page).toContain('a téléchargé l’original');
  expect(page).toContain('Chaîne vérifiée');
});

test('a preview is only fetched when it is opened', async () => {
  const page = await pageWith([exhibit]);
  expect(page).toMatch(/<details>.*<img[^>]*loading="lazy"/s);
});

test('what an exhibit is called and where it came from run nothing and lead nowhere', async () => {
  const page = await pageWith([
    { ...exhibit, name: hostile, sourceUrl: 'javascript:alert(1)', type: hostile },
  ]);
  expect(page).not.toContain('<img src=x');
  expect(page).not.toContain('href="javascript:');
});

test('an infected exhibit cannot be saved, and a broken chain is said loudly', async () => {
  const page = await pageWith([{ ...exhibit, scan: 'infected', preview: 'none', custodyWhole: false }]);
  expect(page).not.toContain('/original"');
  expect(page).toContain('Logiciel malveillant trouvé');
  expect(page).toContain('Chaîne rompue');
});

test('what was read in an exhibit stands under it as plain text, with the way a mail came', async () => {
  const reading: Reading = {
    exhibitId: exhibit.id,
    state: 'read',
    texts: ['Bonjour <b>Camille</b>', 'https://faux.example/payer'],
    mail: { from: 'faux@exemple.example', authentication: [], received: ['from relais.example'] },
  };
  const page = await pageWith([exhibit], [reading]);
  expect(page).toContain('Bonjour &lt;b&gt;Camille');
  expect(page).toContain('from relais.example');
  expect(page).not.toContain('href="https://faux.example');
});
