import type { Exhibit } from '@fanal/core/exhibit';
import { listAgents, recordReading } from '../identity/index.ts';
import type { CustodyLine, Handler } from './custody/custody.ts';
import { isChainWhole, readCustody } from './custody/custody-store.ts';
import type { Evidence } from './dependencies.ts';
import { findKey } from './keys/key-store.ts';
import { listExhibits } from './store.ts';

export type InHand = {
  readonly exhibit: Exhibit;
  /** `actorName`: of an agent. */
  readonly custody: readonly (CustodyLine & { readonly actorName?: string })[];
  readonly custodyWhole: boolean;
};

/** A statement's exhibits with who had each in hands, for an agent. */
export async function listInHand(
  { database, keys }: Pick<Evidence, 'database' | 'keys'>,
  asked: {
    readonly statementId: string;
    readonly actor: Handler;
    readonly now: Date;
    readonly requestId: string;
  },
): Promise<InHand[]> {
  const { statementId, actor, now, requestId } = asked;
  const key = await findKey(database, { statementId }, keys);
  if (key === undefined) return [];
  const stored = await listExhibits(database, { statementId });
  const subject = { subjectKind: 'statement', subjectId: statementId };
  await recordReading(database, { at: now, actor, action: 'list-exhibits', ...subject, requestId });
  const chains = await readCustody(
    database,
    stored.map(({ exhibit }) => exhibit.id),
  );
  const agents = new Map((await listAgents(database)).map((agent) => [agent.agentId, agent.name]));
  const named = (line: CustodyLine) => {
    const actorName = line.actorId === undefined ? undefined : agents.get(line.actorId);
    return actorName === undefined ? line : { ...line, actorName };
  };
  return Promise.all(
    stored.map(async ({ exhibit }) => ({
      exhibit,
      custody: (chains.get(exhibit.id) ?? []).map(named),
      custodyWhole: await isChainWhole(database, key.key, exhibit.id),
    })),
  );
}
