import { Actions, ButtonLink } from '../../ui/index.ts';
import { SitePage } from '../layout.tsx';
import { PhoneLink } from '../phone-link.tsx';
import type { PublicPage } from '../public-page.ts';

export const rightsPage: PublicPage = ({ locale, options, texts: all, link, languages }) => {
  const texts = all.rights;
  return (
    <SitePage
      locale={locale}
      options={options}
      title={texts.title}
      description={texts.description}
      languages={languages}
    >
      <h1>{texts.title}</h1>
      <p class="lead">{texts.lead}</p>
      {texts.sections.map((section) => (
        <>
          <h2>{section.title}</h2>
          {section.paragraphs.map((paragraph) => (
            <p>{paragraph}</p>
          ))}
          {section.items.length > 0 && (
            <ul>
              {section.items.map((item) => (
                <li>{item}</li>
              ))}
            </ul>
          )}
        </>
      ))}
      <p class="soft">
        {texts.code} {texts.checked}
      </p>
      <p>{texts.help}</p>
      <Actions>
        <PhoneLink locale={locale} phone="116 006" />
        <ButtonLink href={link('space')} kind="secondary">
          {texts.space}
        </ButtonLink>
      </Actions>
    </SitePage>
  );
};
