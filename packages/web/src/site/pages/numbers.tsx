import { CallCard, Grid } from '../../ui/index.ts';
import { SitePage } from '../layout.tsx';
import type { PublicPage } from '../public-page.ts';

export const numbersPage: PublicPage = ({ locale, options, texts: all, languages, link }) => {
  const texts = all.numbers;
  return (
    <SitePage locale={locale} options={options} title={texts.title} languages={languages} current="numbers">
      <h1>{texts.title}</h1>
      <p class="lead">{texts.lead}</p>
      {texts.groups.map((group) => (
        <>
          <h2>{group.title}</h2>
          <Grid>
            {group.calls.map((call) => (
              <CallCard
                locale={locale}
                number={call.number}
                title={call.title}
                description={call.description}
                hours={call.hours}
                strong={call.strong}
                by={call.by === 'sms' ? 'sms' : 'tel'}
              />
            ))}
          </Grid>
        </>
      ))}
      <p>
        <a href={link('helpNearYou')}>{all.help.linkTo}</a>
      </p>
      <h2>{texts.onlineTitle}</h2>
      <ul>
        {texts.online.map((site) => (
          <li>
            <a href={site.href} rel="noreferrer">
              {site.label}
            </a>
          </li>
        ))}
      </ul>
    </SitePage>
  );
};
