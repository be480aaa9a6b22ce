import { ButtonLink, bundleAsset, CallCard, Grid } from '../../ui/index.ts';
import { SitePage } from '../layout.tsx';
import type { PublicPage } from '../public-page.ts';

export const minorImagesScript = bundleAsset(
  'minor-images',
  new URL('../../assets/script/minor-images.ts', import.meta.url),
);

/** An image of a minor is never uploaded: its hash is made on the device, and even that is not sent. */
export const minorImagesPage: PublicPage = ({ locale, options, texts: all, languages, link }) => {
  const texts = all.minorImages;
  return (
    <SitePage
      locale={locale}
      options={options}
      title={texts.title}
      description={texts.description}
      languages={languages}
      scripts={[minorImagesScript.path]}
      sensitive
    >
      <h1>{texts.title}</h1>
      <p class="lead">{texts.lead}</p>
      <h2>{texts.firstTitle}</h2>
      <ul>
        {texts.first.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
      <h2>{texts.callTitle}</h2>
      <Grid>
        {texts.calls.map((call) => (
          <CallCard locale={locale} {...call} by="tel" />
        ))}
      </Grid>
      <h2>{texts.removeTitle}</h2>
      {texts.remove.map((line) => (
        <p>{line}</p>
      ))}
      <p>
        <ButtonLink href={texts.takeItDownHref}>{texts.takeItDown}</ButtonLink>
      </p>
      <p>
        <a href={texts.adultHref} rel="noreferrer">
          {texts.adult}
        </a>
      </p>
      <h2>{texts.reportTitle}</h2>
      <p>{texts.report}</p>
      <p>
        <a href={texts.reportHref} rel="noreferrer">
          {texts.reportLink}
        </a>
      </p>
      <h2 id="empreinte">{texts.printTitle}</h2>
      <p>{texts.print}</p>
      <p>{texts.format}</p>
      <p data-without-script>{texts.noScript}</p>
      <HashMaker texts={texts} />
      <h2>{texts.storyTitle}</h2>
      <p>{texts.story}</p>
      <p>
        <a href={link('start')}>{texts.storyLink}</a>
      </p>
    </SitePage>
  );
};

type Texts = Parameters<PublicPage>[0]['texts']['minorImages'];

/** Hidden until the script that makes it work is there. It is in no form: there is nowhere to send it. */
function HashMaker({ texts }: { readonly texts: Texts }) {
  return (
    <div
      data-hash-maker
      data-working={texts.working}
      data-done={texts.done}
      data-image={texts.image}
      data-video={texts.video}
      data-plain={texts.plain}
      data-unreadable={texts.unreadable}
      data-file-name={texts.fileName}
      hidden
    >
      <div class="field">
        <label class="label" for="hash-files">
          {texts.choose}
        </label>
        <p class="hint" id="hash-files-hint">
          {texts.chooseHint}
        </p>
        <input
          class="input input-file"
          id="hash-files"
          type="file"
          accept="image/*,video/*"
          multiple
          aria-describedby="hash-files-hint"
        />
      </div>
      <p role="status" data-hash-status></p>
      <dl class="hashes" data-hash-list></dl>
      <p hidden data-hash-save>
        <button type="button" class="button button-secondary">
          {texts.save}
        </button>
      </p>
    </div>
  );
}
