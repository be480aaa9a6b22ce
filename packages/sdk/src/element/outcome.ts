import type { Assessment } from '../assess/assess.ts';

/** What came of a warning (`Outcome` of `@fanal/contract/warning`): nothing in it says who saw it, or when. */
export type Outcome = {
  readonly template: string;
  readonly locale: string;
  readonly decision: 'tip' | 'interrupt' | 'hold';
  readonly arm: 'shown' | 'held-out';
  readonly dwell: 'under-2s' | '2s-10s' | 'over-10s' | 'not-shown';
  readonly choice:
    | 'continued'
    | 'paused'
    | 'talked-to-agent'
    | 'reported'
    | 'blocked'
    | 'closed'
    | 'none'
    | 'not-shown';
  readonly next: 'went-on' | 'stopped' | 'unknown';
};

/** Seconds on screen, coarse enough to be nobody's. `milliseconds`: undefined when it was not shown. */
export function dwellOf(milliseconds: number | undefined): Outcome['dwell'] {
  if (milliseconds === undefined) return 'not-shown';
  if (milliseconds < 2_000) return 'under-2s';
  return milliseconds <= 10_000 ? '2s-10s' : 'over-10s';
}

export type Reporter = {
  readonly report: (outcome: Outcome) => void;
  /** Sends what waits; resolves when it was tried, and never rejects. */
  readonly flush: () => Promise<void>;
};

export type ReporterOptions = {
  readonly origin: string;
  /** Names the platform, not the person; public. */
  readonly siteKey: string;
  readonly fetch?: typeof fetch;
};

const together = 50;

/**
 * Counts outcomes without identity: no cookie, no referrer, several at once, so that the order of a person's doings
 * does not show. What cannot be sent is dropped: a figure is not worth a queue on somebody's device.
 */
export function createReporter({
  origin,
  siteKey,
  fetch: send = (...call) => fetch(...call),
}: ReporterOptions): Reporter {
  let waiting: Outcome[] = [];
  const flush = async () => {
    const outcomes = waiting.splice(0, together);
    if (outcomes.length === 0) return;
    try {
      await send(`${origin}/v1/outcomes`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ siteKey, outcomes }),
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        keepalive: true,
      });
    } catch {
      waiting = [];
    }
  };
  return {
    report(outcome) {
      waiting.push(outcome);
      if (waiting.length >= together) void flush();
    },
    flush,
  };
}

/**
 * Whether a warning is held back so that the effect of the others can be measured. The draw is the host's (one a
 * conversation, kept with it); a hold is never held back: whoever is about to lose money is not an experiment.
 */
export function armOf(decision: Outcome['decision'], draw: number, heldOutShare: number): Outcome['arm'] {
  return decision !== 'hold' && draw < heldOutShare ? 'held-out' : 'shown';
}

/**
 * What to count of a warning that was held back (`armOf`), once the host knows what the person did next; undefined when
 * there was none to hold back. `locale`: the language it would have been in.
 */
export function outcomeOfHeldOut(
  assessment: Assessment,
  locale: string,
  next: Outcome['next'],
): Outcome | undefined {
  if (assessment.decision === 'none') return undefined;
  const { template, decision } = assessment;
  const hidden = { arm: 'held-out', dwell: 'not-shown', choice: 'not-shown' } as const;
  return { template, locale: locale.slice(0, 2).toLowerCase(), decision, ...hidden, next };
}
