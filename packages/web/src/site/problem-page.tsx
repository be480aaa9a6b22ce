import type { Problem } from '@fanal/contract/wire';
import { type Locale, textsOf } from '../catalogue/index.ts';
import { ButtonLink, renderPage } from '../ui/index.ts';
import { SitePage } from './layout.tsx';
import type { SiteOptions } from './options.ts';
import { pathTo } from './paths.ts';

/** What a refusal or a fault looks like to a person: what happened, what is safe, what to do. */
export function renderProblem(
  problem: Pick<Problem, 'code' | 'retryAfter' | 'requestId'>,
  locale: Locale,
  options?: Pick<SiteOptions, 'operator' | 'demonstration'>,
): string {
  const texts = textsOf(locale).problems;
  const said = texts.pages[problem.code] ?? texts.pages.fault;
  return renderPage(
    <SitePage locale={locale} options={options} title={said.title} sensitive>
      <h1>{said.title}</h1>
      <p class="lead">{said.body}</p>
      <p>{problem.retryAfter === undefined ? said.todo : `${texts.wait(problem.retryAfter)} ${said.todo}`}</p>
      <div class="actions">
        <ButtonLink href={pathTo('home', locale)} kind="secondary">
          {texts.home}
        </ButtonLink>
      </div>
      <p>{texts.urgent}</p>
      {problem.requestId && <p class="soft">{texts.requestId(problem.requestId)}</p>}
    </SitePage>,
  );
}
