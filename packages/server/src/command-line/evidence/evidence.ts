import {
  createEvidence,
  type Evidence,
  noAdditions,
  rotateKeys,
  verifyExhibits,
} from '../../evidence/index.ts';
import { recordAudit } from '../../identity/index.ts';
import { dataFolderOf } from '../../platform/database/index.ts';
import { createLog } from '../../platform/log/index.ts';
import { secretKeyIn } from '../../platform/settings/index.ts';
import { type Opened, withDatabase } from '../open-database.ts';
import { exitCodes, type Outcome } from '../outcome.ts';
import { startProgress, type Terminal } from '../terminal.ts';

const operator = { kind: 'operator' } as const;

/** `fanal evidence rotate`. */
export async function rotate(terminal: Terminal): Promise<Outcome> {
  const progress = startProgress(terminal);
  const rotated = await withEvidence(terminal, 'rotate', (evidence, asked) =>
    rotateKeys(evidence, {
      ...asked,
      onProgress: (done, toDo) => progress.report(`${done} of ${toDo} keys sealed anew`),
    }),
  );
  progress.end();
  return {
    code: exitCodes.done,
    result: { command: 'evidence rotate', ...rotated },
    lines: [
      `${rotated.resealed} of ${rotated.keys} keys sealed anew; all are under master key ${rotated.master} now`,
    ],
  };
}

/** `fanal evidence verify`. */
export async function verify(terminal: Terminal): Promise<Outcome> {
  const progress = startProgress(terminal);
  const verified = await withEvidence(terminal, 'verify', (evidence, asked) =>
    verifyExhibits(evidence, {
      ...asked,
      onProgress: (done, total) => progress.report(`${done} of ${total} exhibits read`),
    }),
  );
  progress.end();
  const { exhibits, bytes, findings } = verified;
  return {
    code: findings.length === 0 ? exitCodes.done : exitCodes.doneWithRejects,
    result: { command: 'evidence verify', exhibits, bytes, findings },
    lines: [
      `${exhibits} exhibits read (${bytes} bytes), ${findings.length} problems`,
      ...findings.map(({ exhibitId, problem }) => `${exhibitId}: ${problem}`),
    ],
  };
}

type Asked = { readonly actor: typeof operator; readonly now: Date; readonly requestId: string };

function withEvidence<Value>(
  terminal: Terminal,
  action: string,
  work: (evidence: Evidence, asked: Asked) => Promise<Value>,
): Promise<Value> {
  return withDatabase(terminal, async (opened) => {
    const evidence = await evidenceOf(opened);
    const asked = { actor: operator, now: terminal.clock(), requestId: opened.requestId };
    const line = { at: asked.now, actor: operator, action, subjectKind: 'evidence' };
    await recordAudit(opened.database, { ...line, requestId: asked.requestId });
    return work(evidence, asked);
  });
}

async function evidenceOf({ database, settings }: Opened): Promise<Evidence> {
  const dataFolder = await dataFolderOf(settings);
  // The secret key opens exhibits only where no master key is set: outside production.
  const secretKey = await secretKeyIn(dataFolder, settings.secretKey);
  return createEvidence(settings.evidence, {
    database,
    secretKey,
    dataFolder,
    log: createLog('silent'),
    onReceived: async () => undefined,
    filed: noAdditions,
  });
}
