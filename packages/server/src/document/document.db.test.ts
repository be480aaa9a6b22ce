import type { AgentCommand } from '@fanal/core/complaint';
import type { DocumentKind } from '@fanal/core/document';
import type { Locale } from '@fanal/core/locale';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findByIds, readEvents } from '../complaint/index.ts';
import { anAgentNamed, decideOne, filedAt, fileOne } from '../complaint/testing/filed.ts';
import type { Database } from '../platform/database/index.ts';
import { openTestDatabase } from '../platform/testing/database.ts';
import { barriersIn, readAccessiblePdf } from '../platform/testing/read-accessible-pdf.ts';
import { createTypesetter } from '../platform/typesetting/index.ts';
import { createVault } from '../platform/vault/index.ts';
import { complaintFileData } from './complaint-file-data.ts';
import { gatherFacts } from './gather-facts.ts';
import { type Issuing, issueDocument } from './issue-document.ts';
import { issueWaiting } from './issue-waiting.ts';
import { documentsOf, sealedBytes } from './store.ts';
import { compareDocument, verifyDocument } from './verify-document.ts';

let database: Database;
const typesetter = createTypesetter({ processes: 1 });
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(async () => {
  typesetter.stop();
  await database.close();
});

const wording: Issuing['wording'] = {
  told: (answers) => [
    {
      title: 'Votre récit',
      rows: Object.keys(answers).map((step) => ({ label: step, text: `réponse ${step}` })),
    },
  ],
  scamType: (type) => type,
};

function issuing(mode: 'authority' | 'assistance' = 'authority'): Issuing {
  return {
    database,
    typeset: typesetter.typeset,
    vault: createVault('ab'.repeat(32), 'documents'),
    wording,
    holder: { mode, operator: { name: 'Service d’exemple' } },
    checkLink: (code) => `https://fanal.example/fr/verifier-un-document/${code}`,
  };
}

type Filed = Awaited<ReturnType<typeof fileOne>>;

function ask({ actor, complaint }: Filed, kind: DocumentKind, locale: Locale = 'fr', given = issuing()) {
  return issueDocument(given, complaint, { kind, locale, actor, requestId: 'test', now: filedAt });
}

async function issued(...asked: Parameters<typeof ask>) {
  const result = await ask(...asked);
  if (!result.ok) throw new Error(result.refusal);
  return result.value;
}

async function decide({ complaint }: Filed, expectedVersion: number, command: AgentCommand) {
  const actor = await anAgentNamed(database, 'Adjudante Exemple');
  await decideOne(database, complaint, { actor, command, expectedVersion });
}

const allMet = { elements: 'met', competence: 'met', identity: 'met' } as const;

describe('a document', () => {
  test('asked for again is the same, byte for byte, and stands on the timeline once', async () => {
    const filed = await fileOne(database);
    const first = await issued(filed, 'receipt');
    const second = await issued(filed, 'receipt');
    expect(second.document).toEqual(first.document);
    expect(Buffer.compare(first.bytes, second.bytes)).toBe(0);
    const kinds = (await readEvents(database, filed.complaint.id)).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'document-issued')).toHaveLength(1);
  });

  test('asked for by several at once is issued once', async () => {
    const filed = await fileOne(database);
    const all = await Promise.all(Array.from({ length: 5 }, () => issued(filed, 'receipt')));
    expect(new Set(all.map(({ document }) => document.code)).size).toBe(1);
    expect(await documentsOf(database, filed.complaint.id)).toHaveLength(1);
  });

  test('is kept sealed: the database alone cannot read it', async () => {
    const { document } = await issued(await fileOne(database), 'receipt');
    expect((await sealedBytes(database, document.id)).includes('%PDF')).toBe(false);
  });

  test('is superseded when what it tells has changed; a receipt never is', async () => {
    const filed = await fileOne(database);
    const [copy, receipt] = [await issued(filed, 'copy'), await issued(filed, 'receipt')];
    await database.named(
      'add-words',
      "insert into complaint_event (complaint_id, kind, at, details) values ($1, 'added', $2, $3)",
      [filed.complaint.id, filedAt, { words: 'Il a rappelé ce matin.' }],
    );
    const changed = await issued(filed, 'copy');
    expect(changed.document.version).toBe(2);
    expect((await verifyDocument(database, copy.document.code))?.superseded).toBe(true);
    expect((await verifyDocument(database, changed.document.code))?.superseded).toBe(false);
    expect((await readAccessiblePdf(changed.bytes)).read).toContain('Il a rappelé ce matin.');
    expect((await issued(filed, 'receipt')).document).toEqual(receipt.document);
  });

  test('leaves an audit line each time it is issued or opened', async () => {
    const filed = await fileOne(database);
    const { document } = await issued(filed, 'receipt');
    await issued(filed, 'receipt');
    const lines = await database.named<{ action: string; actor_id: string }>(
      'lines',
      'select action, actor_id from audit_line where subject_id = $1 order by id',
      [document.id],
    );
    expect(lines.map(({ action }) => action)).toEqual(['issue-document', 'open-document']);
    expect(new Set(lines.map((line) => line.actor_id))).toEqual(new Set([filed.actor.personId]));
  });
});

test('a procès-verbal is issued once an agent has admitted the complaint, and names who did', async () => {
  const filed = await fileOne(database);
  expect(await ask(filed, 'proces-verbal')).toEqual({ ok: false, refusal: 'not-at-this-stage' });
  await decide(filed, filed.version, { kind: 'admit', checklist: allMet });
  const { bytes } = await issued(filed, 'proces-verbal');
  const { read } = await readAccessiblePdf(bytes);
  expect(read).toContain('Adjudante Exemple');
  expect(read).toContain('801-1');
});

test('assistance issues no procès-verbal and no receipt of a complaint', async () => {
  const filed = await fileOne(database);
  const assistance = issuing('assistance');
  expect(await ask(filed, 'proces-verbal', 'fr', assistance)).toEqual({
    ok: false,
    refusal: 'not-at-this-stage',
  });
  const { read } = await readAccessiblePdf((await issued(filed, 'receipt', 'fr', assistance)).bytes);
  expect(read).toContain('n’est pas une plainte');
  expect(read).not.toContain('Récépissé');
});

test('receipts of complaints just filed are issued before anybody asks', async () => {
  const filed = await fileOne(database);
  while ((await issueWaiting(issuing(), filedAt)) > 0);
  expect(await documentsOf(database, filed.complaint.id)).toMatchObject([{ kind: 'receipt', locale: 'fr' }]);
});

describe('anybody who holds a document', () => {
  test('learns whether its code is ours, however it is typed', async () => {
    const { document } = await issued(await fileOne(database), 'receipt');
    const typed = document.code.toLowerCase().replaceAll('-', ' ');
    expect((await verifyDocument(database, typed))?.sha256).toBe(document.sha256);
    const last = document.code.at(-1) === '0' ? '1' : '0';
    expect(await verifyDocument(database, document.code.slice(0, -1) + last)).toBeUndefined();
  });

  test('learns whether a file is the one that was issued', async () => {
    const { document, bytes } = await issued(await fileOne(database), 'receipt');
    const compare = (given: Uint8Array<ArrayBuffer>) =>
      compareDocument(database, document.code, new Blob([given]).stream());
    expect(await compare(bytes)).toEqual({ ok: true, value: { same: true } });
    const changed = bytes.slice();
    changed[changed.length >> 1] = (changed[changed.length >> 1] ?? 0) ^ 1;
    expect(await compare(changed)).toEqual({ ok: true, value: { same: false } });
    expect(await compare(new Uint8Array(1_000_001))).toEqual({ ok: false, refusal: 'too-large' });
  });
});

test('the file for programs holds what the story named, exact', async () => {
  const filed = await fileOne(database);
  const [complaint] = await findByIds(database, [filed.complaint.id]);
  if (complaint === undefined) throw new Error('filed');
  const facts = await gatherFacts(database, complaint);
  const about = { holder: issuing().holder, wording, locale: 'fr', now: filedAt } as const;
  const data = await complaintFileData(database, facts, about);
  expect(data.reference).toBe(filed.complaint.reference);
  expect(data.indicators).toContainEqual(
    expect.objectContaining({ type: 'iban', value: 'DE89370400440532013000', verified: true }),
  );
});

test.each([
  ['receipt', 'authority', 'fr'],
  ['receipt', 'authority', 'en'],
  ['receipt', 'assistance', 'fr'],
  ['receipt', 'authority', 'es'],
  ['proces-verbal', 'authority', 'fr'],
  ['proces-verbal', 'authority', 'en'],
  ['copy', 'authority', 'fr'],
  ['complaint-file', 'assistance', 'fr'],
  ['complaint-file', 'assistance', 'en'],
  ['complaint-file', 'assistance', 'es'],
] as const)(
  '%s (%s, %s) is read by a screen reader in the order of the story',
  async (kind, mode, locale) => {
    const filed = await fileOne(database);
    if (kind === 'proces-verbal') await decide(filed, filed.version, { kind: 'admit', checklist: allMet });
    const { document, bytes } = await issued(filed, kind, locale, issuing(mode));
    const pdf = await readAccessiblePdf(bytes);
    expect(barriersIn(pdf)).toEqual([]);
    expect(pdf.language).toMatch(new RegExp(`^${locale}`));
    expect(pdf.title).toContain(filed.complaint.reference);
    expect(
      pdf.elements.filter(({ role }) => role === 'Figure').map(({ alternative }) => alternative),
    ).toEqual([expect.stringContaining(document.code)]);
    const level2 = pdf.elements.filter(({ role }) => role === 'H2').map(({ text }) => text);
    expect(level2.at(0)).toMatch(/La personne|The person|La persona/);
    expect(level2.at(-1)).toMatch(/Vérifier ce document|Check this document|Verificar este documento/);
    if (kind !== 'receipt') {
      const { statement } = await gatherFacts(database, filed.complaint);
      const places = Object.keys(statement.answers).map((step) => pdf.read.indexOf(`réponse ${step}`));
      expect(places).not.toContain(-1);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
  },
);
