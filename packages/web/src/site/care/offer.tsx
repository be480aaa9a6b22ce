import type { Complaint } from '@fanal/contract/complaint';
import { Actions, Button, ButtonLink } from '../../ui/index.ts';
import type { Visit } from '../visit.ts';

/** Asked once the story is sent; nothing is sent to whoever does not answer. */
export function CareOffer({ visit, complaint }: { readonly visit: Visit; readonly complaint: Complaint }) {
  const { link } = visit;
  const texts = visit.texts.care.offer;
  const { reference, complainant } = complaint;
  const care = link('care', { reference });
  return (
    <section>
      <h2>{texts.title}</h2>
      <p>{texts.body}</p>
      <form method="post" action={care} data-once>
        <input type="hidden" name="channel" value="email" />
        <Actions>
          <Button kind="secondary">{texts.byEmail(complainant.email)}</Button>
          <ButtonLink href={care} kind="link">
            {texts.otherwise}
          </ButtonLink>
        </Actions>
      </form>
    </section>
  );
}
