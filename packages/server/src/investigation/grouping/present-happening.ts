import type * as wire from '@fanal/contract/investigation';
import { showIndicator } from '@fanal/core/indicator';
import type { Happening } from '../../matching/index.ts';

export function presentHappening(happening: Happening): wire.SeriesHappening {
  const { kind, at, statements, otherCode, decision, indicator } = happening;
  return {
    kind: kind as wire.SeriesHappening['kind'],
    at: at.toISOString(),
    ...(otherCode === undefined ? {} : { seriesId: otherCode }),
    statements,
    ...(decision === undefined
      ? {}
      : {
          decision: {
            id: decision.id,
            kind: decision.kind,
            agent: decision.agentName,
            reason: decision.reason,
          },
        }),
    ...(indicator === undefined
      ? {}
      : { indicator: { type: indicator.type, shown: showIndicator(indicator) } }),
  };
}
