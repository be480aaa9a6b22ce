import { parseEmail, parseIban, parsePhone } from '../indicator/index.ts';
import { type Answers, fieldsOf, itemsOf, stepsOf, valuesOf } from '../journey/index.ts';
import type { Own } from './material.ts';

/** The person's own phones and e-mail addresses, as far as they were told in the journey. */
export function ownIn(answers: Answers, names: readonly string[] = []): Own {
  const phones: string[] = [];
  const emails: string[] = [];
  for (const step of stepsOf(answers)) {
    const one = valuesOf(answers, step.id);
    for (const values of one === undefined ? itemsOf(answers, step.id) : [one]) {
      for (const field of fieldsOf(step, values)) {
        const value = values[field.name];
        if (typeof value !== 'string') continue;
        if (field.kind === 'own-phone') phones.push(value);
        if (field.kind === 'own-email') emails.push(value);
      }
    }
  }
  return { phones, emails, names };
}

/** `type:value` of each identifier that is the person's, however it was written. */
export function ownKeys(written: readonly string[], country: string | undefined): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const value of written) {
    const email = parseEmail(value);
    if (email.ok) keys.add(`email:${email.value}`);
    const phone = parsePhone(value, country === undefined ? {} : { country });
    if (phone.ok) keys.add(`phone:${phone.value}`);
    const iban = parseIban(value);
    if (iban.ok) keys.add(`iban:${iban.value}`);
  }
  return keys;
}
