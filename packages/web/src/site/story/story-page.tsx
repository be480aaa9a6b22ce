import { type Answers, progress } from '@fanal/core/journey';
import type { Child } from 'hono/jsx';
import { BackLink, Stepper } from '../../ui/index.ts';
import { SitePage } from '../layout.tsx';
import type { Link } from '../paths.ts';
import type { Visit } from '../visit.ts';

/** Frame of the pages where the story is told: stepper, back link, and the ways to stop. */
export function StoryPage(props: {
  readonly visit: Visit;
  readonly answers: Answers;
  /** A step's id, or `check`. */
  readonly at: string;
  readonly title: string;
  readonly error?: boolean | undefined;
  readonly back?: string | undefined;
  /** This page in another language. */
  readonly here: (link: Link) => string;
  readonly width?: 'text' | 'wide' | undefined;
  readonly scripts?: readonly string[] | undefined;
  readonly children?: Child;
}) {
  const { visit, answers } = props;
  const { locale, texts, link } = visit;
  const way = progress(answers, props.at);
  return (
    <SitePage
      locale={locale}
      options={visit.options}
      title={props.title}
      error={props.error}
      languages={visit.languagesOf(props.here)}
      width={props.width}
      scripts={props.scripts}
      sensitive
    >
      {props.back && <BackLink locale={locale} href={props.back} />}
      <Stepper
        locale={locale}
        stages={way.sections.map(({ section, state }) => ({ label: texts.journey.sections[section], state }))}
      />
      {props.children}
      <p class="no-print soft">
        {texts.story.saved} <a href={link('save')}>{texts.story.saveAndReturn}</a> ·{' '}
        <a href={link('erase')}>{texts.story.erase}</a>
      </p>
    </SitePage>
  );
}
