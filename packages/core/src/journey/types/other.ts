import type { ScamJourney } from '../journey.ts';

/** A story that no other type recognises: the common questions are enough to begin with. */
export const other: ScamJourney = {
  scamType: 'other',
  recognise: () => ({ strength: 0, signs: [] }),
  firstTenMinutes: [
    'stop-paying',
    'call-bank',
    'block-card',
    'change-passwords',
    'remote-tool',
    'keep-conversations',
    'papers-sent',
    'recovery-scam',
  ],
  steps: [],
};
