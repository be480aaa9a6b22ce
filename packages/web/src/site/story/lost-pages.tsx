import type { RawValues } from '@fanal/core/journey';
import { ButtonLink, TextArea } from '../../ui/index.ts';
import { SitePage } from '../layout.tsx';
import type { Visit } from '../visit.ts';

/** No story here. What was typed is given back, to be copied. */
export function missingDraftPage(visit: Visit, typed: RawValues) {
  const texts = visit.texts.story;
  const words = Object.values(typed)
    .flat()
    .filter((text) => text.trim().length > longEnoughToMiss);
  return (
    <SitePage locale={visit.locale} options={visit.options} title={texts.missing.title} sensitive>
      <h1>{texts.missing.title}</h1>
      <p class="lead">{texts.missing.body}</p>
      {words.length > 0 && (
        <>
          <p>{texts.missing.typedBody}</p>
          <TextArea
            locale={visit.locale}
            name="typed"
            label={texts.missing.typedTitle}
            value={words.join('\n\n')}
            rows={10}
          />
        </>
      )}
      <div class="actions">
        <ButtonLink href={visit.link('resume')}>{texts.resume.title}</ButtonLink>
        <ButtonLink href={visit.link('start')} kind="secondary">
          {texts.resume.startAgain}
        </ButtonLink>
      </div>
    </SitePage>
  );
}

/** A ticked box is no loss; a sentence is. */
const longEnoughToMiss = 20;

export function alreadyFiledPage(visit: Visit) {
  const texts = visit.texts.story.alreadyFiled;
  return (
    <SitePage locale={visit.locale} options={visit.options} title={texts.title} sensitive>
      <h1>{texts.title}</h1>
      <p class="lead">{texts.body}</p>
      <div class="actions">
        <ButtonLink href={visit.link('space')}>{texts.go}</ButtonLink>
        <ButtonLink href={visit.link('start')} kind="secondary">
          {visit.texts.story.resume.startAgain}
        </ButtonLink>
      </div>
    </SitePage>
  );
}
