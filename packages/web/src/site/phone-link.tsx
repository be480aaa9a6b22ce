import { type Locale, textsOf } from '../catalogue/index.ts';

/** A number one can press. `phone` may be as people read it, `0 805 805 817`. */
export function PhoneLink({ locale, phone }: { readonly locale: Locale; readonly phone: string }) {
  return (
    <a class="button button-secondary" href={`tel:${phone.replaceAll(/[^\d+]/g, '')}`}>
      {textsOf(locale).ui.call(phone)}
    </a>
  );
}
