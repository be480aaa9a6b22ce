import type { GalleryTexts } from '../../catalogue/fr/gallery.ts';
import type { Locale } from '../../catalogue/index.ts';
import {
  AmountField,
  Checkboxes,
  DateField,
  ErrorSummary,
  Radios,
  SelectField,
  TextArea,
  TextField,
} from '../../ui/index.ts';

export function FieldGallery({ locale, texts }: { readonly locale: Locale; readonly texts: GalleryTexts }) {
  const yesOrNo = [
    { value: 'yes', label: texts.yes },
    { value: 'no', label: texts.no },
  ];
  return (
    <>
      <ErrorSummary locale={locale} errors={[{ href: '#wrong', text: texts.sampleError }]} />
      <TextField
        locale={locale}
        name="plain"
        label={texts.sampleLabel}
        hint={texts.sampleHint}
        type="email"
      />
      <TextField
        locale={locale}
        name="wrong"
        label={texts.sampleLabel}
        error={texts.sampleError}
        value="nom@"
        required={false}
      />
      <TextArea locale={locale} name="account" label={texts.account} maxLength={200} />
      <Radios locale={locale} name="asked" label={texts.question} options={yesOrNo} inline value="yes" />
      <Radios
        locale={locale}
        name="asked-again"
        label={texts.question}
        options={yesOrNo}
        error={texts.sampleError}
      />
      <Checkboxes
        locale={locale}
        name="paid"
        label={texts.several}
        options={[
          { value: 'transfer', label: texts.transfer },
          { value: 'card', label: texts.card, hint: texts.cardHint },
        ]}
        values={['card']}
      />
      <DateField
        locale={locale}
        name="when"
        label={texts.date}
        value={{ day: '14', month: '3', year: '2026' }}
      />
      <AmountField locale={locale} name="amount" label={texts.amount} unit="€" value="1 250,50" />
      <SelectField
        locale={locale}
        name="country"
        label={texts.country}
        options={texts.countries}
        value="FR"
      />
    </>
  );
}
