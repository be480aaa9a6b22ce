import type { Locale, Texts } from '../../catalogue/index.ts';
import { CallCard, Grid } from '../../ui/index.ts';

/** Numbers that answer from everywhere. Some networks overseas do not carry 116 006. */
export function HelpByPhone(props: {
  readonly locale: Locale;
  readonly texts: Texts['help'];
  readonly overseas: boolean;
}) {
  const { locale, texts, overseas } = props;
  const { victims, victimsOverseas, suicide, young } = texts.numbers;
  const calls = [victims, ...(overseas ? [victimsOverseas] : []), suicide, young];
  return (
    <>
      <h2>{texts.numbersTitle}</h2>
      <Grid>
        {calls.map((call) => (
          <CallCard locale={locale} {...call} />
        ))}
      </Grid>
      <p>{texts.station}</p>
    </>
  );
}
