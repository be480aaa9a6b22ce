import type { SightingShown } from '@fanal/contract/investigation';
import { showCount } from '../format.ts';
import { stretchesOf } from '../highlight.ts';
import type { AgentLocale } from '../locale.ts';
import { workspaceTextsOf } from '../texts.ts';

/** The address of an indicator in the list of the same page. */
export function anchorOf(sighting: number): string {
  return `indicator-${sighting}`;
}

/** The account as it was told, its indicators marked and tied to the list. */
export function Narrative(props: {
  readonly text: string;
  readonly language: string;
  readonly sightings: readonly SightingShown[];
  readonly locale: AgentLocale;
}) {
  return (
    <div class="narrative" lang={props.language} dir="auto">
      {stretchesOf(props.text, props.sightings).map(({ text, sighting }) => {
        const shown = sighting === undefined ? undefined : props.sightings[sighting];
        if (shown === undefined || sighting === undefined) return text;
        return (
          <mark class={shown.unused === undefined ? undefined : 'mark-unused'}>
            <a href={`#${anchorOf(sighting)}`} title={titleOf(shown, props.locale)}>
              <bdi>{text}</bdi>
            </a>
          </mark>
        );
      })}
    </div>
  );
}

function titleOf(shown: SightingShown, locale: AgentLocale): string {
  const texts = workspaceTextsOf(locale);
  const others =
    shown.others === 0
      ? texts.file.noOther
      : texts.file.othersCount(shown.others, showCount(shown.others, locale));
  return `${texts.indicators[shown.type]} · ${others}`;
}
