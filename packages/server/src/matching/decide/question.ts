import type { IndicatorType } from '@fanal/core/indicator';

/**
 * - `bridge`: two series touch, and too little says that they are one.
 * - `hub`: a value that ties a large series looks like one that everybody shares.
 * - `alike`: two series name accounts whose names are nearly the same.
 * - `contradiction`: decisions that cannot all be followed.
 */
export type QuestionKind = 'bridge' | 'hub' | 'alike' | 'contradiction';
/** `gone`: what was filed, withdrawn or decided since leaves no question. */
export type QuestionState = 'open' | 'accepted' | 'refused' | 'gone';

/** Why yes and why no. `bits`: see core/matching/weight; 0 for a fact that has no weight of its own. */
export type Ground = {
  readonly code: GroundCode;
  readonly bits: number;
  readonly type?: IndicatorType;
  readonly value?: string;
  readonly statements?: readonly string[];
  readonly count?: number;
  readonly days?: number;
  readonly decisionId?: string;
};

export type GroundCode =
  | 'same-value'
  | 'must-link'
  | 'witnesses'
  | 'too-few-witnesses'
  | 'both-established'
  | 'dates-fit'
  | 'dates-apart'
  | 'nothing-else'
  | 'ties-a-large-series'
  | 'similar-handle'
  | 'name-alone'
  | 'decision';

export type Grounds = { readonly for: readonly Ground[]; readonly against: readonly Ground[] };

/** A statement of a side, and the series it stands in today. */
export type Side = {
  readonly statementId: string;
  readonly seriesId: string;
  readonly code: string;
  readonly size: number;
};

export type Question = {
  readonly id: string;
  readonly kind: QuestionKind;
  readonly state: QuestionState;
  readonly indicator?: { readonly id: number; readonly type: IndicatorType; readonly value: string };
  /** Of a `hub`: two statements of the series it ties. */
  readonly sides: readonly [Side, Side];
  readonly grounds: Grounds;
  readonly madeAt: Date;
  readonly closedAt?: Date;
  readonly decisionId?: string;
};
