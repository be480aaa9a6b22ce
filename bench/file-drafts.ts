import { fileComplaint } from '../packages/server/src/complaint/file-complaint.ts';
import type { Database } from '../packages/server/src/platform/database/index.ts';
import type { PreparedDraft } from './prepared-drafts.ts';

/** Files the drafts, so many at one time, and answers the milliseconds that each took. */
export async function fileDrafts(
  database: Database,
  drafts: readonly PreparedDraft[],
  atOnce: number,
): Promise<number[]> {
  const milliseconds: number[] = [];
  const waiting = drafts.values();
  const work = async () => {
    for (const { keyHash, personId, at } of waiting) {
      const start = performance.now();
      const filed = await fileComplaint(database, {
        keyHash,
        actor: { kind: 'person', personId, level: 'email' },
        requestId: 'bench',
        now: at,
        linkTo: (reference, locale) => `http://localhost/${locale}/${reference}`,
        carry: async () => undefined,
      });
      if (!filed.ok) throw new Error(`A filing was refused: ${filed.refusal.code}`);
      milliseconds.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return milliseconds;
}
