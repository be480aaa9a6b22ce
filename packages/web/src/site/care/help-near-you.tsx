import { departments, departmentTyped } from '@fanal/core/care';
import { Actions, Button, Details, ErrorSummary, TextField } from '../../ui/index.ts';
import { SitePage } from '../layout.tsx';
import type { PublicPage, PublicVisit } from '../public-page.ts';
import type { Visit } from '../visit.ts';
import { HelpByPhone } from './help-by-phone.tsx';

const longestPlace = 60;

/** Everybody's page: a field to type where one lives, and every department to choose from. */
export const helpNearYouPage: PublicPage = (visit) => helpPage(visit, visit.languages);

/** Where the field leads: to the department's page, or back to the question. */
export function searchHelp(visit: Visit): Response {
  const typed = visit.query('where') ?? '';
  const department = departmentTyped(typed);
  if (department !== undefined) return visit.goTo(visit.link('helpIn', { department: department.code }));
  const languages = visit.languagesOf((link) => link('helpNearYou'));
  return visit.page(helpPage(visit, languages, typed.slice(0, longestPlace)), 422);
}

function helpPage(
  visit: Pick<PublicVisit, 'locale' | 'options' | 'texts' | 'link'>,
  languages: PublicVisit['languages'],
  notFound?: string,
) {
  const { locale, options, link } = visit;
  const texts = visit.texts.help;
  const error = notFound === undefined ? undefined : texts.notFound;
  return (
    <SitePage
      locale={locale}
      options={options}
      title={texts.title}
      description={texts.description}
      error={error !== undefined}
      languages={languages}
      current="numbers"
    >
      {error && <ErrorSummary locale={locale} errors={[{ href: '#where', text: error }]} />}
      <h1>{texts.title}</h1>
      <p class="lead">{texts.lead}</p>
      <form method="get" action={link('helpSearch')}>
        <TextField
          locale={locale}
          name="where"
          label={texts.where}
          hint={texts.whereHint}
          value={notFound}
          maxLength={longestPlace}
          autocomplete="postal-code"
          width="medium"
          spellcheck={false}
          error={error}
        />
        <Actions>
          <Button>{texts.search}</Button>
        </Actions>
      </form>
      <Details summary={texts.list}>
        <ul>
          {departments.map(({ code, name }) => (
            <li>
              <a href={link('helpIn', { department: code })}>{texts.item(code, name)}</a>
            </li>
          ))}
        </ul>
      </Details>
      <HelpByPhone locale={locale} texts={texts} overseas={false} />
    </SitePage>
  );
}
