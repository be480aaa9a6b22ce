/** What a warning stands on: independent complainants, an analyst's word, or an analyst's own look at the facts. */
export const grounds = ['voices', 'analyst', 'verified'] as const;
export type Ground = (typeof grounds)[number];

/** Fewer would let two neighbours in a quarrel put a third on a list. */
export const enoughVoices = 3;

export type Case = {
  /** Independent complainants whose complaints stand. */
  readonly voices: number;
  /** On the shipped lists, or declared so by an analyst. */
  readonly knownGood: boolean;
  /** Somebody complained not so long ago that it has expired. */
  readonly fresh: boolean;
};

/** Whether the rule alone, without anybody's decision, publishes. */
export function publishesByRule({ voices, knownGood, fresh }: Case): boolean {
  return !knownGood && fresh && voices >= enoughVoices;
}
