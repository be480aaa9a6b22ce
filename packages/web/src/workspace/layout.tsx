import type { Child } from 'hono/jsx';
import { bundleAsset, Page } from '../ui/index.ts';
import { showCount } from './format.ts';
import { type PathName, pathTo } from './paths.ts';
import type { WorkspaceVisit } from './visit.ts';

/** What only agents download. */
export const workspaceStyle = bundleAsset('workspace', new URL('../assets/workspace.css', import.meta.url));

/** The workspace's own header and footer. The way out stands in the account page, one link away. */
export function WorkspacePage(props: {
  readonly visit: WorkspaceVisit;
  readonly title: string;
  readonly width?: 'text' | 'wide' | undefined;
  /** The page shows a refused form. */
  readonly error?: boolean | undefined;
  readonly children?: Child;
}) {
  const { visit, title, width = 'wide' } = props;
  const { locale, texts, options, agent } = visit;
  return (
    <Page
      locale={locale}
      title={title}
      error={props.error}
      service={{ name: texts.service, home: pathTo('queue', locale), tagline: texts.tagline }}
      navigation={agent === undefined ? [] : menuOf(visit)}
      languages={visit.languages}
      banner={options.demonstration ? <p>{texts.demonstration}</p> : undefined}
      width={width}
      footer={
        <>
          <p>{texts.footer.offeredBy(options.operator.name)}</p>
          <p>{texts.footer.traced}</p>
        </>
      }
    >
      <link rel="stylesheet" href={workspaceStyle.path} />
      {props.children}
    </Page>
  );
}

const inSeries: readonly PathName[] = [
  'seriesList',
  'series',
  'pairs',
  'pair',
  'indicator',
  'decisions',
  'decision',
];

function menuOf({ name, locale, texts, agent, openQuestions }: WorkspaceVisit) {
  const { questions } = texts;
  return [
    { href: pathTo('queue', locale), label: texts.menu.queue, current: name === 'queue' || name === 'file' },
    {
      href: pathTo('seriesList', locale),
      label: texts.menu.series,
      current: inSeries.some((each) => each === name),
    },
    {
      href: pathTo('questions', locale),
      label: openQuestions
        ? questions.menuCount(questions.menu, showCount(openQuestions, locale))
        : questions.menu,
      current: name === 'questions' || name === 'question',
    },
    {
      href: pathTo('warnings', locale),
      label: texts.warnings.menu,
      current: name === 'warnings' || name === 'warning',
    },
    ...(agent?.role === 'supervisor'
      ? [
          {
            href: pathTo('platforms', locale),
            label: texts.platforms.menu,
            current: name === 'platforms' || name === 'platform' || name === 'effects',
          },
          { href: pathTo('audit', locale), label: texts.menu.audit, current: name === 'audit' },
        ]
      : []),
    { href: pathTo('account', locale), label: agent?.name ?? '', current: name === 'account' },
  ];
}
