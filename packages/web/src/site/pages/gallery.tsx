import { ButtonLink, CallCard, Callout, Details, Grid, LinkCard, Panel, Tag } from '../../ui/index.ts';
import { SitePage } from '../layout.tsx';
import type { PublicPage } from '../public-page.ts';
import { FieldGallery } from './gallery-fields.tsx';
import { RecordGallery } from './gallery-records.tsx';

/** Every component in its states: looked at by people, and checked by tools. */
export const galleryPage: PublicPage = ({ locale, options, texts: all, languages, link }) => {
  const texts = all.gallery;
  return (
    <SitePage locale={locale} options={options} title={texts.title} languages={languages} sensitive>
      <Panel title={texts.title}>
        <p>{texts.lead}</p>
      </Panel>
      <h2>{texts.buttons}</h2>
      <div class="actions">
        <ButtonLink href={link('home')}>{texts.primary}</ButtonLink>
        <ButtonLink href={link('home')} kind="secondary">
          {texts.secondary}
        </ButtonLink>
        <ButtonLink href={link('home')} kind="danger">
          {texts.danger}
        </ButtonLink>
        <ButtonLink href={link('home')} kind="link">
          {texts.link}
        </ButtonLink>
      </div>
      <h2>{texts.fields}</h2>
      <FieldGallery locale={locale} texts={texts} />
      <h2>{texts.notices}</h2>
      {(['info', 'care', 'warning', 'danger', 'success'] as const).map((kind) => (
        <Callout kind={kind} title={texts.noticeTitle}>
          <p>{texts.noticeBody}</p>
        </Callout>
      ))}
      <p>
        {(['plain', 'brand', 'lamp', 'danger', 'success'] as const).map((tone) => (
          <>
            <Tag tone={tone}>{texts.tag}</Tag>{' '}
          </>
        ))}
      </p>
      <Details summary={texts.details}>
        <p>{texts.noticeBody}</p>
      </Details>
      <Grid>
        <CallCard
          locale={locale}
          number="3114"
          title={texts.call}
          description={texts.callBody}
          hours={texts.callHours}
        />
        <CallCard locale={locale} number="112" title={texts.call} strong />
        <LinkCard href={link('home')} title={texts.card1}>
          <p>{texts.card1Body}</p>
        </LinkCard>
      </Grid>
      <RecordGallery locale={locale} texts={texts} home={link('home')} />
    </SitePage>
  );
};
