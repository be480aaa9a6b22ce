import type { GivenMaterial } from '@fanal/contract/material';
import { Actions, Button, ButtonLink, Callout, ErrorSummary } from '../../ui/index.ts';
import type { Draft } from '../story/draft.ts';
import { StoryPage } from '../story/story-page.tsx';
import type { Visit } from '../visit.ts';
import { ConversationSummary } from './conversation.tsx';
import { DecidedFindings, NewFindings, partialLabel } from './finding-fields.tsx';
import { StillReading } from './given-list.tsx';
import { isPartial, type Typed } from './partial.ts';

/** What was found, in its context, to be kept or struck out. */
export function findingsPage(visit: Visit, draft: Draft, material: GivenMaterial, typed?: Typed) {
  const { locale, link } = visit;
  const { found: texts } = visit.texts.material;
  const waiting = material.items.filter(({ state }) => state === 'waiting').length;
  const fresh = material.findings.filter(({ state }) => state === 'new');
  const decided = material.findings.filter(({ state }) => state !== 'new');
  const partial = fresh.filter((finding) => finding.kind === 'payment').filter(isPartial);
  const wrong = partial.flatMap((finding, place) =>
    typed?.wrong.has(finding.id) ? [{ finding, place }] : [],
  );
  return (
    <StoryPage
      visit={visit}
      answers={draft.answers}
      at="material"
      title={texts.title}
      error={wrong.length > 0}
      back={link('materials')}
      here={(linkTo) => linkTo('findings')}
    >
      {wrong.length > 0 && (
        <ErrorSummary
          locale={locale}
          errors={wrong.map(({ finding, place }) => ({
            href: `#amount-${place}`,
            text: [partialLabel(visit, finding, place), visit.texts.journey.errors['not-an-amount']].join(
              visit.texts.ui.colon,
            ),
          }))}
        />
      )}
      <h1>{texts.title}</h1>
      {fresh.length > 0 && <p class="lead">{texts.lead}</p>}
      {waiting > 0 && (
        <Callout>
          <StillReading visit={visit} waiting={waiting} here="findings" />
        </Callout>
      )}
      {material.conversations.map((conversation) => (
        <ConversationSummary visit={visit} conversation={conversation} />
      ))}
      <form method="post" action={link('findings')}>
        {fresh.length === 0 && waiting === 0 && (
          <p>{decided.length > 0 ? texts.nothingNew : texts.nothing}</p>
        )}
        <NewFindings visit={visit} findings={fresh} typed={typed} />
        {material.left > 0 && <p class="soft">{texts.left(material.left)}</p>}
        <DecidedFindings visit={visit} findings={decided} />
        {material.proposesAccount && <p>{texts.account}</p>}
        <Actions>
          <ButtonLink href={link('materials')} kind="secondary">
            {texts.addMore}
          </ButtonLink>
          <Button>{texts.goOn}</Button>
        </Actions>
      </form>
    </StoryPage>
  );
}
