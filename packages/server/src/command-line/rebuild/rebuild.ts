import { recordAudit } from '../../identity/index.ts';
import { rebuildSeries, settleWaiting } from '../../matching/index.ts';
import { withDatabase } from '../open-database.ts';
import { exitCodes, type Outcome } from '../outcome.ts';
import { startProgress, type Terminal } from '../terminal.ts';

const steps = {
  'reading-sightings': 'read again',
  grouping: 'grouped',
  writing: 'to move',
};

export async function rebuild(terminal: Terminal): Promise<Outcome> {
  const progress = startProgress(terminal);
  const rebuilt = await withDatabase(terminal, async ({ database, requestId }) => {
    const now = terminal.clock();
    const actor = { kind: 'operator' } as const;
    await recordAudit(database, { at: now, actor, action: 'rebuild', subjectKind: 'series', requestId });
    const done = await rebuildSeries(database, now, ({ step, statements }) =>
      progress.report(`${statements} statements ${steps[step]}`),
    );
    // Those newly grouped are told by the server, which knows the address of its pages.
    await settleWaiting({ database }, now);
    return done;
  });
  progress.end();
  if (rebuilt === undefined) {
    return {
      code: exitCodes.fault,
      result: { command: 'rebuild', alreadyRunning: true },
      lines: ['Another rebuild is under way: wait for it, or stop it'],
    };
  }
  const { statements, series, sightingsChanged, statementsMoved } = rebuilt;
  return {
    code: exitCodes.done,
    result: { command: 'rebuild', ...rebuilt },
    lines: [
      `${statements} statements, ${series} series of two or more`,
      `${sightingsChanged} sightings read otherwise than before, ${statementsMoved} statements moved`,
    ],
  };
}
