import type { GivenMaterial } from '@fanal/contract/material';
import { Actions, Button, ButtonLink, Callout, Details, ErrorSummary, TextArea } from '../../ui/index.ts';
import type { Draft } from '../story/draft.ts';
import { StoryPage } from '../story/story-page.tsx';
import type { Visit } from '../visit.ts';
import { afterMaterial } from './after-material.ts';
import { givingScript } from './assets.ts';
import { FilesField, givingData } from './files-field.tsx';
import { GivenList } from './given-list.tsx';

/** « Donnez-nous ce que vous avez ». */
export function givePage(
  visit: Visit,
  draft: Draft,
  material: GivenMaterial,
  faults: readonly string[] = [],
) {
  const { locale, link } = visit;
  const { give: texts, refusals } = visit.texts.material;
  const hasItems = material.items.length > 0;
  return (
    <StoryPage
      visit={visit}
      answers={draft.answers}
      at="material"
      title={texts.title}
      error={faults.length > 0}
      back={link('step', { step: 'material' })}
      here={(linkTo) => linkTo('materials')}
      scripts={[givingScript.path]}
    >
      {faults.length > 0 && (
        <ErrorSummary locale={locale} errors={faults.map((text) => ({ href: '#files', text }))} />
      )}
      <h1>{texts.title}</h1>
      <p class="lead">{texts.lead}</p>
      <div data-given>
        <GivenList visit={visit} material={material} />
      </div>
      <form
        method="post"
        action={link('materials')}
        enctype="multipart/form-data"
        novalidate
        {...givingData(visit, { refusals })}
      >
        <Callout kind="care">
          <p>{texts.intimate}</p>
        </Callout>
        <FilesField visit={visit} />
        <TextArea
          locale={locale}
          name="text"
          label={texts.text}
          hint={texts.textHint}
          required={false}
          rows={4}
        />
        <Actions>
          <Button kind="secondary">{texts.add}</Button>
          <ButtonLink href={hasItems ? link('findings') : afterMaterial(visit, draft.answers)}>
            {hasItems ? texts.goOn : texts.goOnWithout}
          </ButtonLink>
        </Actions>
      </form>
      <p class="soft">{texts.kept}</p>
      <Help visit={visit} />
    </StoryPage>
  );
}

function Help({ visit }: { readonly visit: Visit }) {
  const texts = visit.texts.material.help;
  return (
    <>
      {(['whatsapp', 'telegram', 'mail', 'statement'] as const).map((name) => (
        <Details summary={texts[name]}>
          <p>{texts[`${name}Body`]}</p>
        </Details>
      ))}
    </>
  );
}
