import { journeyOf } from '@fanal/core/journey';
import { type ScamType, scamTypes } from '@fanal/core/statement';
import type { Advice } from '../../catalogue/journey-texts.ts';
import { BackLink, ButtonLink, Callout, Grid, LinkCard } from '../../ui/index.ts';
import { SitePage } from '../layout.tsx';
import type { PublicPage, PublicVisit } from '../public-page.ts';
import { typeSlug } from '../type-slugs.ts';
import { AdviceList } from './advice-list.tsx';

export const advicePage: PublicPage = ({ locale, options, texts, link, languages }) => (
  <SitePage
    locale={locale}
    options={options}
    title={texts.advice.title}
    languages={languages}
    current="advice"
  >
    <h1>{texts.advice.title}</h1>
    <p class="lead">{texts.advice.lead}</p>
    <AdviceList locale={locale} advice={adviceFor('other', texts.journey.advice)} />
    <FalseRescuers texts={texts} />
    <h2>{texts.advice.byType}</h2>
    <Grid>
      {scamTypes
        .filter((type) => type !== 'other')
        .map((type) => (
          <LinkCard
            href={link('adviceFor', { type: typeSlug(type, locale) })}
            title={texts.home.byType[type]}
          />
        ))}
    </Grid>
    <Afterwards texts={texts} link={link} />
  </SitePage>
);

export function adviceForPage(type: ScamType): PublicPage {
  return ({ locale, options, texts, link, languages }) => (
    <SitePage
      locale={locale}
      options={options}
      title={texts.advice.titleFor[type]}
      languages={languages}
      current="advice"
    >
      <BackLink locale={locale} href={link('advice')} label={texts.advice.other} />
      <h1>{texts.advice.titleFor[type]}</h1>
      <p class="lead">{texts.advice.leadFor[type]}</p>
      <AdviceList locale={locale} advice={adviceFor(type, texts.journey.advice)} />
      <FalseRescuers texts={texts} />
      <Afterwards texts={texts} link={link} />
    </SitePage>
  );
}

/** In the catalogue's words, most urgent first. */
function adviceFor(type: ScamType, advice: Readonly<Record<string, Advice>>): readonly Advice[] {
  return journeyOf(type).firstTenMinutes.flatMap((code) => advice[code] ?? []);
}

function FalseRescuers({ texts }: Pick<PublicVisit, 'texts'>) {
  return (
    <Callout kind="warning" title={texts.advice.carefulTitle}>
      <p>{texts.advice.careful}</p>
    </Callout>
  );
}

function Afterwards({ texts, link }: Pick<PublicVisit, 'texts' | 'link'>) {
  return (
    <>
      <h2>{texts.advice.afterwards}</h2>
      <p>{texts.advice.afterwardsBody}</p>
      <div class="actions">
        <ButtonLink href={link('start')}>{texts.advice.start}</ButtonLink>
        <ButtonLink href={link('helpNearYou')} kind="secondary">
          {texts.help.linkTo}
        </ButtonLink>
      </div>
    </>
  );
}
