import type { PaymentMethod } from '../finding.ts';

export type Means = { readonly method: PaymentMethod; readonly voucherKind?: string };

function voucher(voucherKind: string): Means {
  return { method: 'voucher', voucherKind };
}

/** Words that name the way money went; the first that fits wins. Options of `payments` in the journey. */
const means: readonly (readonly [RegExp, Means])[] = [
  [/neo ?surf/i, voucher('neosurf')],
  [/trans ?cash/i, voucher('transcash')],
  [/toneo/i, voucher('toneo')],
  [/pay ?safe ?card|paysafe/i, voucher('paysafecard')],
  [/(?<![a-z])pcs(?![a-z])/i, voucher('pcs')],
  [/google ?play/i, voucher('google-play')],
  [/itunes|apple (?:gift )?cards?|cartes? (?:cadeaux? )?apple|app ?store/i, voucher('apple')],
  [/steam/i, voucher('steam')],
  [
    /(?:cartes?|codes?|coupons?|ch[èe]ques?)[ -](?:cadeaux? )?amazon|amazon (?:gift )?(?:cards?|codes?|vouchers?)/i,
    voucher('amazon'),
  ],
  [
    /gift ?cards?|cartes?[ -]cadeaux?|coupons?|tickets? (?:de )?recharge|vouchers?|recharges?/i,
    voucher('other'),
  ],
  [
    /western ?union|money ?gram|mandat|(?<![a-z])ria(?![a-z])|world ?remit|(?<![a-z])wu(?![a-z])|orange money|wave (?:money|mobile)|mobile money/i,
    { method: 'cash-transfer' },
  ],
  [
    /(?<![a-z])(?:btc|bitcoins?|eth|ethereum|usdt|usdc|tether|crypto\p{L}*|trc20|erc20|binance|coinbase|metamask|wallet|monero|litecoin|solana)(?![a-z])/iu,
    { method: 'crypto' },
  ],
  [
    /pay ?pal|lydia|(?<![a-z])(?:wero|paylib|skrill|venmo|zelle|cash ?app|neteller|sumup)(?![a-z])/i,
    { method: 'online-wallet' },
  ],
  [/ch[èe]ques?|(?<![a-z])che(?:que|ck)s?(?![a-z])/i, { method: 'cheque' }],
  [
    /vir(?:ement|[ée])|(?<![a-z])(?:rib|iban|wire[d]?|wire transfer|bank transfer|sepa|swift|transferred|transfer|transf[ée]r[ée]e?s?|transfert)(?![a-z])/i,
    { method: 'transfer' },
  ],
  [
    /(?<![a-z])(?:carte (?:bancaire|bleue|de cr[ée]dit|de d[ée]bit|visa)?|cb|credit card|debit card|bank card|by card|visa|mastercard|stripe)(?![a-z])|d[ée]bit[ée]/i,
    { method: 'card' },
  ],
  [/(?<![a-z])(?:esp[èe]ces|liquide|in cash|cash|main propre)(?![a-z])/i, { method: 'cash' }],
  [
    /(?<![a-z])(?:facture (?:t[ée]l[ée]phonique|mobile)|sms surtax[ée]s?|sms\+|phone bill)(?![a-z])/i,
    { method: 'phone-bill' },
  ],
];

/** How money went, by the words around; `undefined` when they do not say. */
export function meansIn(words: string): Means | undefined {
  return means.find(([pattern]) => pattern.test(words))?.[1];
}
