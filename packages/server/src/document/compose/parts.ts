import { additionsIn } from './additions.ts';
import type { Block, Row } from './blocks.ts';
import type { Making } from './making.ts';

export function titleOf({ texts, kind, holder, facts }: Making): string {
  const titles = texts.kinds[kind].title;
  return `${titles[holder.mode]} ${facts.reference}`;
}

/** What the document is, what it is not, and that the French text prevails. */
export function opening({ texts, kind, holder, facts, formats }: Making): Block[] {
  const { operator, mode } = holder;
  const { intro } = texts.kinds[kind];
  const said = intro({
    operator: operator.name,
    filedAt: formats.moment(facts.filedAt),
    mode,
    ...(facts.admission && {
      admittedAt: formats.moment(facts.admission.at),
      agentName: facts.admission.agentName,
    }),
  });
  return [
    { kind: 'paragraphs', texts: said },
    ...(texts.translation === undefined ? [] : [{ kind: 'notice', text: texts.translation } as const]),
  ];
}

export function person({ texts, facts, formats }: Making): Block[] {
  const { givenName, familyName, email, phone, level } = facts.complainant;
  const name = [givenName, familyName].filter((each) => each !== undefined).join(' ');
  const rows: Row[] = [
    ...(name === '' ? [] : [{ label: texts.person.name, text: name }]),
    { label: texts.person.identity, text: texts.person.levels[level] },
    { label: texts.person.email, text: email },
    ...(phone === undefined ? [] : [{ label: texts.person.phone, text: phone }]),
    { label: texts.reference, text: facts.reference },
    { label: texts.person.filedAt, text: formats.moment(facts.filedAt) },
  ];
  return [
    { kind: 'section', title: texts.person.title },
    { kind: 'facts', headings: texts.person.headings, rows },
  ];
}

/** Enough to recognise the story: the receipt is shown to banks and insurers. */
export function inBrief({ texts, facts, wording, formats, locale }: Making): Block[] {
  const { statement } = facts;
  const losses = statement.losses.map(formats.money).join('\n');
  const rows: Row[] = [
    { label: texts.brief.scamType, text: wording.scamType(statement.scamType, locale) },
    ...(statement.occurredOn === undefined
      ? []
      : [{ label: texts.brief.occurredOn, text: formats.date(statement.occurredOn) }]),
    { label: texts.brief.losses, text: losses === '' ? texts.losses.none : losses },
  ];
  return [
    { kind: 'section', title: texts.brief.title },
    { kind: 'facts', headings: texts.brief.headings, rows },
  ];
}

/** Questions and answers, as they were asked and given. */
export function told({ texts, facts, wording, locale }: Making): Block[] {
  const sections = wording.told(facts.statement.answers, locale);
  return [
    { kind: 'section', title: texts.told.title },
    { kind: 'paragraphs', texts: [texts.told.lead] },
    ...sections.flatMap(({ title, rows }): Block[] => [
      { kind: 'subsection', title },
      { kind: 'facts', headings: texts.told.headings, rows },
    ]),
  ];
}

export function additions({ texts, facts, formats }: Making): Block[] {
  const added = additionsIn(facts.events);
  if (added.length === 0) return [];
  return [
    { kind: 'section', title: texts.additions.title },
    ...added.flatMap(({ at, words, asked }): Block[] => [
      { kind: 'subsection', title: texts.additions.on(formats.moment(at)) },
      ...(asked === undefined
        ? []
        : ([
            { kind: 'paragraphs', texts: [texts.additions.asked] },
            { kind: 'points', items: asked.questions.map((question) => texts.asked[question]) },
            { kind: 'paragraphs', texts: asked.words === undefined ? [] : [asked.words] },
            { kind: 'paragraphs', texts: [texts.additions.answered] },
          ] as const)),
      { kind: 'paragraphs', texts: [words] },
    ]),
  ];
}

export function losses({ texts, facts, formats }: Making): Block[] {
  const sums = facts.statement.losses;
  return [
    { kind: 'section', title: texts.losses.title },
    sums.length === 0
      ? { kind: 'paragraphs', texts: [texts.losses.none] }
      : {
          kind: 'facts',
          headings: texts.losses.headings,
          rows: sums.map((sum) => ({ label: sum.currency, text: formats.money(sum) })),
        },
  ];
}

export function exhibits({ texts, facts, formats }: Making): Block[] {
  const title: Block = { kind: 'section', title: texts.exhibits.title };
  if (facts.exhibits.length === 0) return [title, { kind: 'paragraphs', texts: [texts.exhibits.none] }];
  return [
    title,
    { kind: 'paragraphs', texts: [texts.exhibits.lead] },
    {
      kind: 'records',
      columns: texts.exhibits.columns,
      shares: [3, 2, 4],
      rows: facts.exhibits.map(({ name, size, receivedAt, sha256 }) => [
        name,
        `${formats.bytes(size)}\n${formats.moment(receivedAt)}`,
        sha256,
      ]),
    },
  ];
}

/** The law and the rights that are notified, or what to do with the paper. */
export function afterwards({ texts, kind, holder }: Making): Block[] {
  return texts.kinds[kind].after[holder.mode].flatMap(({ title, paragraphs, items }): Block[] => [
    { kind: 'section', title },
    { kind: 'paragraphs', texts: paragraphs },
    { kind: 'points', items },
  ]);
}

/** Established in digital form (code de procédure pénale, art. 801-1): who decided, and when. */
export function signature({ texts, kind, facts, formats }: Making): Block[] {
  if (kind !== 'proces-verbal' || facts.admission === undefined) return [];
  const { agentName, at } = facts.admission;
  return [
    { kind: 'section', title: texts.signature.title },
    { kind: 'notice', text: texts.signature.text(agentName, formats.moment(at)) },
  ];
}
