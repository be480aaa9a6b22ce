import type { Outcome, OutcomeCount } from '@fanal/contract/warning';

export type TemplateChoices = Pick<Outcome, 'template' | 'locale' | 'decision'> & {
  readonly times: number;
  /** What people chose, the most frequent first. */
  readonly choices: readonly (readonly [Outcome['choice'], number])[];
};

export type Effects = {
  readonly shown: number;
  readonly heldOut: number;
  readonly byDecision: ReadonlyMap<Outcome['decision'], number>;
  /** The most shown first. */
  readonly templates: readonly TemplateChoices[];
};

/** A month's counts put together by template. Sums of what is published: what a wording changes is the API's to say. */
export function effectsOf(counts: readonly OutcomeCount[]): Effects {
  const shown = counts.filter(isShown);
  return {
    shown: sum(shown),
    heldOut: sum(counts) - sum(shown),
    byDecision: tally(shown, ({ decision }) => decision),
    templates: groupsOf(counts)
      .map(choicesOf)
      .toSorted((one, other) => other.times - one.times || one.template.localeCompare(other.template)),
  };
}

function groupsOf(counts: readonly OutcomeCount[]): readonly OutcomeCount[][] {
  const groups = new Map<string, OutcomeCount[]>();
  for (const count of counts) {
    const key = `${count.template} ${count.locale} ${count.decision}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [count]);
    else group.push(count);
  }
  return [...groups.values()];
}

function choicesOf(group: readonly OutcomeCount[]): TemplateChoices {
  const [first] = group;
  if (first === undefined) throw new Error('a group of outcomes is never empty');
  const shown = group.filter(isShown);
  const choices = tally(shown, ({ choice }) => choice);
  return {
    template: first.template,
    locale: first.locale,
    decision: first.decision,
    times: sum(shown),
    choices: [...choices].toSorted(([, one], [, other]) => other - one),
  };
}

function isShown({ arm }: OutcomeCount): boolean {
  return arm === 'shown';
}

function sum(counts: readonly OutcomeCount[]): number {
  return counts.reduce((total, { count }) => total + count, 0);
}

function tally<Key>(counts: readonly OutcomeCount[], keyOf: (count: OutcomeCount) => Key): Map<Key, number> {
  const found = new Map<Key, number>();
  for (const count of counts) found.set(keyOf(count), (found.get(keyOf(count)) ?? 0) + count.count);
  return found;
}
