import { Actions, Button } from '../../ui/index.ts';
import { SitePage } from '../layout.tsx';
import type { PublicPage } from '../public-page.ts';

/** What awaits, before the first question. The same for everybody: it reads no story. */
export const startPage: PublicPage = ({ locale, options, texts: all, link, languages }) => {
  const texts = all.start;
  const { name, mode } = options.operator;
  return (
    <SitePage locale={locale} options={options} title={texts.title} languages={languages}>
      <h1>{texts.title}</h1>
      <p class="lead">{texts.lead}</p>
      <h2>{texts.knowTitle}</h2>
      <ul>
        {texts.know.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
      <p>{mode === 'authority' ? texts.authority(name) : texts.assistance(name)}</p>
      <h2>{all.law.notices.title}</h2>
      <ul>
        {all.law.notices.lines.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
      <p>
        <a href={`${link('legal')}#law`}>{all.law.notices.more}</a>
      </p>
      <form method="post" action={link('start')}>
        <Actions>
          <Button>{texts.start}</Button>
        </Actions>
      </form>
      <ul>
        <li>
          <a href={link('resume')}>{texts.haveCode}</a>
        </li>
        <li>
          <a href={link('privacy')}>{texts.privacy}</a>
        </li>
      </ul>
    </SitePage>
  );
};
