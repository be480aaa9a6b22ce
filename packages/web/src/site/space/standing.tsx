import type { Complaint, TimelineEvent } from '@fanal/contract/complaint';
import { formatDate } from '@fanal/core/locale';
import { Actions, ButtonLink, Callout } from '../../ui/index.ts';
import type { Visit } from '../visit.ts';
import { Words } from './words.tsx';

type Part = { readonly visit: Visit; readonly complaint: Complaint };
type EventOf<Kind extends TimelineEvent['kind']> = Extract<TimelineEvent, { readonly kind: Kind }>;

/** Where a complaint stands, what it means, and what to do now: the first thing its owner looks for. */
export function Standing({ visit, complaint }: Part) {
  const { course } = visit.texts;
  const said = course.status[complaint.status][complaint.mode];
  return (
    <section aria-labelledby="standing">
      <h2 id="standing">{said.label}</h2>
      <p>{said.body}</p>
      <WhatNow visit={visit} complaint={complaint} />
    </section>
  );
}

function WhatNow({ visit, complaint }: Part) {
  switch (complaint.status) {
    case 'more-asked':
      return <Asked visit={visit} complaint={complaint} />;
    case 'refused': {
      const refused = last(complaint, 'refused');
      return refused && <RefusedBut visit={visit} refused={refused} />;
    }
    case 'ready': {
      const advised = last(complaint, 'advised');
      return advised && <Advice visit={visit} advised={advised} />;
    }
    case 'proceeding':
    case 'closed': {
      const decided = last(complaint, 'outcome');
      return decided && <Outcome visit={visit} decided={decided} />;
    }
    default:
      return null;
  }
}

function Asked({ visit, complaint }: Part) {
  const { course } = visit.texts;
  return (
    <Callout kind="warning" title={course.page.askedTitle}>
      <AskedList visit={visit} complaint={complaint} />
      <Actions>
        <ButtonLink href={visit.link('answerAsked', { reference: complaint.reference })}>
          {course.page.answer}
        </ButtonLink>
      </Actions>
    </Callout>
  );
}

/** What was asked last, in words. */
export function AskedList({ visit, complaint }: Part) {
  const { course } = visit.texts;
  const asked = last(complaint, 'more-asked');
  if (asked === undefined) return null;
  return (
    <>
      <p>{course.page.askedLead}</p>
      {asked.questions.length > 0 && (
        <ul>
          {asked.questions.map((question) => (
            <li>{course.asked[question]}</li>
          ))}
        </ul>
      )}
      {asked.words && <Words text={asked.words} />}
      <p>{course.page.askedUnsure}</p>
    </>
  );
}

function RefusedBut({ visit, refused }: { readonly visit: Visit; readonly refused: EventOf<'refused'> }) {
  const { course } = visit.texts;
  return (
    <>
      <h3>{course.page.whyTitle}</h3>
      <p>{course.reasons[refused.reason]}</p>
      <p class="soft">{course.page.agentSays}</p>
      <Words text={refused.words} />
      <Callout kind="care" title={course.page.whatNowTitle}>
        <Door visit={visit} door={refused.door} />
        <p>{course.page.keepRight}</p>
      </Callout>
    </>
  );
}

function Advice({ visit, advised }: { readonly visit: Visit; readonly advised: EventOf<'advised'> }) {
  const { course } = visit.texts;
  return (
    <Callout kind="care" title={course.page.adviceTitle}>
      <Words text={advised.words} />
      {advised.door && <Door visit={visit} door={advised.door} />}
    </Callout>
  );
}

function Door({ visit, door }: { readonly visit: Visit; readonly door: EventOf<'refused'>['door'] }) {
  const way = visit.texts.course.doors[door];
  return (
    <>
      <h3>{way.title}</h3>
      <p>{way.body}</p>
      {way.link && (
        <p>
          <a href={way.link.href} rel="noreferrer">
            {way.link.label}
          </a>
        </p>
      )}
    </>
  );
}

function Outcome({ visit, decided }: { readonly visit: Visit; readonly decided: EventOf<'outcome'> }) {
  const { course } = visit.texts;
  const { outcome } = decided;
  const said = course.outcomes[outcome.kind];
  return (
    <Callout kind="info" title={said.label}>
      {'court' in outcome && (
        <p>
          <strong>{course.timeline.on(formatDate(outcome.on, visit.locale), outcome.court)}</strong>
        </p>
      )}
      {outcome.kind === 'filed-without-action' && <p>{course.closures[outcome.reason]}</p>}
      {outcome.words && <Words text={outcome.words} />}
      <p>{said.body}</p>
      {outcome.kind === 'filed-without-action' && (
        <ul>
          <li>{course.page.appeal}</li>
          <li>{course.page.civilParty}</li>
        </ul>
      )}
      <p>
        <a href={visit.link('rights')}>{course.page.rights}</a>
      </p>
    </Callout>
  );
}

function last<Kind extends TimelineEvent['kind']>(
  { timeline }: Complaint,
  kind: Kind,
): EventOf<Kind> | undefined {
  return timeline.findLast((event): event is EventOf<Kind> => event.kind === kind);
}
