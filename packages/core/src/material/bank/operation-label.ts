import { parseIban } from '../../indicator/index.ts';
import type { FoundPayment } from '../finding.ts';

/** How it was paid, as its label says; `other` when it does not. */
export function methodOf(label: string): FoundPayment['method'] {
  if (/(?<![a-z])(?:vir(?:ement)?s?|transfer|sepa|faster payment|wire)(?![a-z])/i.test(label))
    return 'transfer';
  if (/(?<![a-z])(?:western union|moneygram|ria|mandat)(?![a-z])/i.test(label)) return 'cash-transfer';
  if (/paypal|lydia|skrill|wero|paylib/i.test(label)) return 'online-wallet';
  if (/(?<![a-z])(?:retrait|ret dab|dab|withdrawal|atm)(?![a-z])/i.test(label)) return 'cash';
  if (/(?<![a-z])(?:ch[èe]que|chq|cheque|check)(?![a-z])/i.test(label)) return 'cheque';
  if (
    /(?<![a-z])(?:carte|cb|card|visa|mastercard|paiement|achat|fact|facture cart|pos|x\d{4})(?![a-z])|cb\*/i.test(
      label,
    )
  )
    return 'card';
  if (/(?<![a-z])(?:binance|coinbase|kraken|bitpanda|crypto)/i.test(label)) return 'crypto';
  return 'other';
}

/** Which words of the label name who was paid. */
export function beneficiaryOf(label: string, details: string): string | undefined {
  const said =
    /(?:b[ée]n[ée]f(?:iciaire)?|beneficiary|pour|dest(?:inataire)?|vers|a l['’]ordre de|to)\s?[:.]?\s{1,3}(.{2,60})$/im.exec(
      `${label}\n${details}`,
    )?.[1];
  const bare =
    /^(?:vir(?:ement)?s?(?: sepa)?(?: inst(?:antan[ée])?)?(?: (?:emis|émis|permanent|web|internet))?|transfer to|faster payment to|wire to)\s+(.{2,60})$/i.exec(
      label.trim(),
    )?.[1];
  const name = (said ?? bare)
    ?.replace(/\s+(?:iban|bic|ref|r[ée]f|motif|id|le \d).*$/i, '')
    .replace(/\s+[A-Z]{2}\d\d[A-Z0-9 ]{10,}$/, '')
    .replace(/\s+/g, ' ')
    .trim();
  return name === undefined || name === '' || /^[\d\s/.-]+$/.test(name) ? undefined : name.slice(0, 100);
}

/** `CARTE 12/11 SHOP CB*1234` → `SHOP`. */
export function shopIn(label: string): string | undefined {
  const shop = label
    .replace(
      /^(?:paiement (?:par )?)?(?:carte|cb|card payment(?: to)?|achat|fact(?:ure)? (?:carte|cb)?|pos)\s*/i,
      '',
    )
    .replace(/^(?:x?\d{4}|cb\*?\d{4})\s+/i, '')
    .replace(/^(?:du |le )?\d{1,2}[/.]?\d{1,2}(?:[/.]?\d{2,4})?\s+/i, '')
    .replace(/\s+(?:cb\*?\s?\d{4}|carte \d{4}|x\d{4}).*$/i, '')
    .trim();
  return shop === '' || shop === label.trim() || /^[\d\s/.-]+$/.test(shop) ? undefined : shop.slice(0, 100);
}

const detailIban = /(?<![A-Z0-9])[A-Z]{2}\d\d(?:\s?[A-Z0-9]){10,30}/g;

/** The first IBAN that passes its check, among other words: the longest reading first. */
export function ibanIn(words: string): string | undefined {
  for (const found of words.matchAll(detailIban)) {
    for (let length = found[0].length; length >= 15; length--) {
      const read = parseIban(found[0].slice(0, length));
      if (read.ok) return read.value;
    }
  }
  return undefined;
}

export function referenceIn(words: string): string | undefined {
  return /(?<![a-z])(?:r[ée]f(?:[ée]rence)?|end to end|e2e|motif)\s?[:.]\s?([A-Z0-9][A-Z0-9 /._-]{3,60})/i
    .exec(words)?.[1]
    ?.trim()
    .slice(0, 100);
}
