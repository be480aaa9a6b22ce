import { scamTypes } from '@fanal/core/statement';
import { ButtonLink, Grid, LinkCard, Mark } from '../../ui/index.ts';
import { SitePage } from '../layout.tsx';
import type { PublicPage } from '../public-page.ts';
import { typeSlug } from '../type-slugs.ts';

export const homePage: PublicPage = ({ locale, options, texts: all, link, languages }) => {
  const texts = all.home;
  const doubt = all.warning.home;
  return (
    <SitePage
      locale={locale}
      options={options}
      title={texts.title}
      description={texts.description}
      languages={languages}
      hero={
        <div class="hero">
          <div class="page">
            <Mark />
            <h1>
              {texts.heading}
              <br />
              {texts.notYourFault}
            </h1>
            <p class="lead">{texts.lead}</p>
            <div class="actions">
              <ButtonLink href={link('start')}>{texts.start}</ButtonLink>
              <ButtonLink href={link('advice')} kind="secondary">
                {texts.actNow}
              </ButtonLink>
            </div>
            <p>
              <strong>{texts.emergency}</strong> {texts.emergencyBody} <a href="tel:17">17</a>,{' '}
              <a href="tel:112">112</a>, <a href="tel:3114">3114</a>.{' '}
              <a href={link('numbers')}>{texts.allNumbers}</a>
            </p>
          </div>
        </div>
      }
    >
      <h2>{texts.nowTitle}</h2>
      <p class="soft">{texts.nowLead}</p>
      <ol class="numbered numbered-wide full">
        {texts.now.map((act) => (
          <li>
            <h3>{act.title}</h3>
            <p>{act.body}</p>
          </li>
        ))}
      </ol>
      <h2>{doubt.title}</h2>
      <p>{doubt.body}</p>
      <div class="actions">
        <ButtonLink href={link('checkValue')} kind="secondary">
          {doubt.link}
        </ButtonLink>
      </div>
      <h2>{texts.byTypeTitle}</h2>
      <Grid>
        {scamTypes.map((type) => (
          <LinkCard href={link('adviceFor', { type: typeSlug(type, locale) })} title={texts.byType[type]} />
        ))}
      </Grid>
      <h2>{texts.howTitle}</h2>
      <ol class="numbered numbered-wide full">
        {texts.how.map((stage) => (
          <li>
            <h3>{stage.title}</h3>
            <p>{stage.body}</p>
          </li>
        ))}
      </ol>
      <h2>{texts.resumeTitle}</h2>
      <p>{texts.resumeBody}</p>
      <div class="actions">
        <ButtonLink href={link('resume')} kind="secondary">
          {texts.resume}
        </ButtonLink>
        <ButtonLink href={link('space')} kind="link">
          {texts.space}
        </ButtonLink>
      </div>
    </SitePage>
  );
};
