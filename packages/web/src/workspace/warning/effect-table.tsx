import type { OutcomeEffect } from '@fanal/contract/warning';
import { languageTags } from '@fanal/core/locale';
import { Table } from '../../ui/index.ts';
import { showCount } from '../format.ts';
import type { AgentLocale } from '../locale.ts';
import type { WorkspaceVisit } from '../visit.ts';
import { showShare } from './share.ts';

/** What each wording changes, with what chance alone might have done. */
export function EffectTable(props: {
  readonly visit: WorkspaceVisit;
  readonly effects: readonly OutcomeEffect[];
}) {
  const { visit, effects } = props;
  const { locale } = visit;
  const texts = visit.texts.platforms.effects;
  return (
    <section aria-labelledby="effect">
      <h2 id="effect">{texts.effectTitle}</h2>
      <p>{texts.effectLead}</p>
      {effects.length === 0 ? (
        <p class="empty">{texts.noEffect}</p>
      ) : (
        <div class="dense">
          <Table
            caption={texts.effectTitle}
            hideCaption
            columns={[
              { label: texts.template },
              { label: texts.locale },
              { label: texts.level },
              { label: texts.stoppedShown, numeric: true },
              { label: texts.stoppedHeldOut, numeric: true },
              { label: texts.effect, numeric: true },
              { label: texts.chance, numeric: true },
            ]}
            rows={effects.map((each) => [
              <code>{each.template}</code>,
              each.locale,
              texts.decisions[each.decision],
              shareOf(visit, each.shown),
              shareOf(visit, each.heldOut),
              <>
                {texts.points(showPoints(each.difference, locale))}
                <span class="soft small kind">
                  {texts.interval(showPoints(each.low, locale), showPoints(each.high, locale))}
                </span>
              </>,
              showChance(each.p, locale),
            ])}
          />
        </div>
      )}
    </section>
  );
}

function shareOf({ locale, texts }: WorkspaceVisit, { known, stopped }: OutcomeEffect['shown']): string {
  return texts.platforms.effects.ofKnown(showShare(stopped, locale), showCount(known, locale));
}

const formats: Readonly<
  Record<AgentLocale, { readonly points: Intl.NumberFormat; readonly chance: Intl.NumberFormat }>
> = { fr: formatsOf(languageTags.fr), en: formatsOf(languageTags.en) };

function formatsOf(tag: string) {
  return {
    points: new Intl.NumberFormat(tag, { signDisplay: 'exceptZero', maximumFractionDigits: 0 }),
    chance: new Intl.NumberFormat(tag, { minimumFractionDigits: 3, maximumFractionDigits: 3 }),
  };
}

/** A difference of shares, in points of a hundred, with its sign. */
function showPoints(difference: number, locale: AgentLocale): string {
  return formats[locale].points.format(Math.round(difference * 100));
}

const smallestChance = 0.001;

function showChance(p: number, locale: AgentLocale): string {
  const shown = formats[locale].chance.format(Math.max(p, smallestChance));
  return p < smallestChance ? `< ${shown}` : shown;
}
