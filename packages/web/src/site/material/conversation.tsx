import type { MaterialConversation } from '@fanal/contract/material';
import { formatDate } from '@fanal/core/locale';
import { Timeline } from '../../ui/index.ts';
import type { Visit } from '../visit.ts';
import { conversationMoment } from './conversation-moment.ts';
import { Quotation } from './quotation.tsx';

const mostNames = 5;

/** A conversation at a glance: with whom, from when to when, and the messages that matter. */
export function ConversationSummary({
  visit,
  conversation,
}: {
  readonly visit: Visit;
  readonly conversation: MaterialConversation;
}) {
  const { found: texts, moments } = visit.texts.material;
  const { locale } = visit;
  const day = (at: string) => formatDate(at.slice(0, 10), locale);
  const others = conversation.participants.filter(({ isMe }) => !isMe).map(({ name }) => name);
  const { firstAt, lastAt, platform } = conversation;
  const facts = [
    ...(platform === undefined ? [] : [texts.platforms[platform]]),
    texts.messages(conversation.messages),
    ...(firstAt === undefined || lastAt === undefined ? [] : [texts.between(day(firstAt), day(lastAt))]),
  ];
  return (
    <section class="conversation">
      <h2>{others.length === 0 ? texts.conversation : texts.conversationWith(named(others))}</h2>
      <p>{facts.join(' · ')}</p>
      {conversation.moments.length > 0 && (
        <Timeline
          entries={conversation.moments.map(({ kind, place }) => ({
            title: moments[kind],
            ...(place.at === undefined
              ? {}
              : { when: { text: conversationMoment(place.at, locale), dateTime: place.at } }),
            body: (
              <div>
                <Quotation visit={visit} place={{ ...place, at: undefined }} />
              </div>
            ),
          }))}
        />
      )}
    </section>
  );
}

function named(names: readonly string[]): string {
  return names.length > mostNames ? `${names.slice(0, mostNames).join(', ')}…` : names.join(', ');
}
