import { doorCodeOf, doorOf, firstMinutes, nextStep, stepsOf } from '@fanal/core/journey';
import { doorPages } from '../../catalogue/journey-texts.ts';
import { ButtonLink, CallCard, Grid } from '../../ui/index.ts';
import { SitePage } from '../layout.tsx';
import { AdviceList } from '../pages/advice-list.tsx';
import type { Visit } from '../visit.ts';
import { whereItGoesOn, withDraft } from './draft.ts';

/** People, rather than a form: who can help now, and the way back into the story. */
export function showDoor(visit: Visit): Promise<Response> {
  return withDraft(visit, ({ answers }) => {
    const { locale, texts, link } = visit;
    const code = doorCodeOf(doorOf(answers));
    // A door ends the steps at the one whose answer opened it.
    const opener = stepsOf(answers).at(-1);
    if (code === undefined || opener === undefined) return visit.goTo(whereItGoesOn(visit, answers));
    const door = texts.journey.doors[code];
    return visit.page(
      <SitePage
        locale={locale}
        options={visit.options}
        title={door.title}
        languages={visit.languagesOf((linkTo) => linkTo('door'))}
        sensitive
      >
        <h1>{door.title}</h1>
        <p class="lead">{door.lead}</p>
        <Grid>
          {door.calls.map((call) => (
            <CallCard
              locale={locale}
              level={2}
              number={call.phone}
              by={call.phone === '114' ? 'sms' : 'tel'}
              title={call.name}
              hours={call.hours}
              description={call.note}
              strong={code === 'urgent-danger' || code === 'urgent-suicidal-thoughts'}
            />
          ))}
        </Grid>
        {door.paragraphs.map((paragraph) => (
          <p>{paragraph}</p>
        ))}
        {door.links.length > 0 && (
          <ul>
            {door.links.map((site) => (
              <li>
                <a href={site.href} rel="noreferrer">
                  {site.label}
                </a>
              </li>
            ))}
          </ul>
        )}
        {door.pages && (
          <div class="actions">
            {doorPages.map((page) => {
              const label = door.pages?.[page];
              return label && <ButtonLink href={link(page)}>{label}</ButtonLink>;
            })}
          </div>
        )}
        <div class="actions">
          <ButtonLink href={link('step', { step: opener.id })} kind="secondary">
            {door.goBack}
          </ButtonLink>
          <ButtonLink href={link('numbers')} kind="link">
            {texts.story.door.other}
          </ButtonLink>
        </div>
        <p class="soft">{texts.story.door.saved}</p>
      </SitePage>,
    );
  });
}

/** As soon as the type is recognised: what protects, before any further question. */
export function showMinutes(visit: Visit): Promise<Response> {
  return withDraft(visit, ({ answers }) => {
    const { locale, texts } = visit;
    const door = doorOf(answers);
    if (door.kind !== 'complaint') return visit.goTo(whereItGoesOn(visit, answers));
    const next = nextStep(answers, 'request');
    const advice = firstMinutes(door.scamType, answers).flatMap((code) => texts.journey.advice[code] ?? []);
    return visit.page(
      <SitePage
        locale={locale}
        options={visit.options}
        title={texts.story.minutes.title}
        languages={visit.languagesOf((linkTo) => linkTo('minutes'))}
        sensitive
      >
        <h1>{texts.story.minutes.title}</h1>
        <p class="lead">{texts.story.minutes.lead}</p>
        <AdviceList locale={locale} advice={advice} />
        <div class="actions">
          <ButtonLink
            href={next === undefined ? visit.link('review') : visit.link('step', { step: next.id })}
          >
            {texts.story.minutes.done}
          </ButtonLink>
        </div>
      </SitePage>,
    );
  });
}
