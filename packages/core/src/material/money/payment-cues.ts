/**
 * Words by which people say that money left, French and English. Data: `mine` is said by who paid, `theirs`
 * by who was paid, `either` by anybody. A sentence that denies it (« je n’ai pas payé ») holds none of them.
 */
const done =
  '(?:envoy[ée]|vir[ée]|pay[ée]|vers[ée]|transf[ée]r[ée]|r[ée]gl[ée]|d[ée]pos[ée]|donn[ée]|achet[ée]|effectu[ée]|recharg[ée]|remis|investi|plac[ée]|pr[êe]t[ée]|avanc[ée]|perdu|fait (?:un|le|mon|deux|trois|plusieurs|l.) ?(?:virement|d[ée]p[ôo]t|paiement|transfert|mandat|versement)s?)';
const between =
  '(?:d[ée]j[àa] |bien |encore |aussi |donc |alors |d.abord |ensuite |finalement |tout de suite )?';

const mine = [
  `(?<!si )(?:j['’ ]?ai|je (?:t['’]|vous |lui |leur |l['’]|te l['’])ai|on (?:a|lui a|t['’]a|vous a)|nous (?:avons|vous avons)) ${between}${done}`,
  'je viens de (?:te |vous |lui |leur )?(?:payer|virer|envoyer|verser|faire|transf[ée]rer|r[ée]gler|d[ée]poser)',
  `(?<!(?:if|unless) )i(?:['’]ve| have)? (?:just |already |also |then |finally )?(?:sent|paid|transferred|wired|deposited|bought|gave|lent|invested|lost|made (?:a|the|another) (?:payment|transfer|deposit))`,
  `we(?:['’]ve| have)? (?:just |already )?(?:sent|paid|transferred|wired|deposited)`,
  'c.est (?:pay[ée]|vir[ée]|envoy[ée]|fait)',
  '(?:and|then|also|, ) ?(?:sent|paid|transferred|wired|deposited)',
  '(?:a|ont) [ée]t[ée] (?:d[ée]bit[ée]|pr[ée]lev[ée])e?s? ?(?:de|d.)?',
  '(?:card|account) (?:was|has been|got) (?:debited|charged)',
  "m['’](?:a|ont) (?:fait |demand[ée] de )?(?:payer|virer|verser|vol[ée]|escroqu[ée]|soutir[ée]|extorqu[ée])",
  "(?:j['’]ai [ée]t[ée]|on m['’]a) (?:d[ée]bit[ée]|pr[ée]lev[ée]|escroqu[ée])e? ?(?:de|d['’])?",
  '(?:i was|i got|i have been|they) (?:charged|debited|scammed out of|scammed for)',
  'made me (?:pay|send|transfer|wire)',
];

const theirs = [
  '(?:bien )?re[çc]u (?:tes|ton|les|le|vos|votre|la|ta) ?',
  `(?:tu|vous) (?:m['’]|nous )?(?:as|a|avez) ${between}${done}`,
  'merci (?:pour|de) (?:les|tes|ton|le|votre|vos)',
  `(?:i(?:['’]ve)? |we(?:['’]ve| have)? )?(?:got|received) (?:your|the|ur)`,
  `you(?:['’]ve| have)? (?:just |already )?(?:sent|paid|transferred|wired|deposited)`,
  'thanks? (?:you )?(?:so much )?for (?:the|your|ur)',
  'nous (?:avons bien re[çc]u|confirmons la r[ée]ception de) (?:votre|le) (?:paiement|virement|versement)',
];

const either = [
  '(?:virement|paiement|transfert|d[ée]p[ôo]t|mandat|versement)s? (?:de .{0,24})?(?:effectu[ée]|fait|envoy[ée]|parti|valid[ée]|pass[ée]|ok)e?s?',
  '(?:payment|transfer|deposit|wire) (?:of .{0,24})?(?:is |was |has been )?(?:sent|done|made|completed|confirmed)',
];

function pattern(cues: readonly string[]): RegExp {
  return new RegExp(`(?<![a-zà-ÿ0-9])(?:${cues.join('|')})(?![a-zà-ÿ])`, 'gi');
}

export const paidByMe = pattern([...mine, ...either]);
export const paidToThem = pattern([...theirs, ...either]);

/** « 500 € envoyés », « $200 sent »: the amount comes first. */
export const paidAfterAmount =
  /^\s{0,2}(?:ont [ée]t[ée] |a [ée]t[ée] |est |sont |(?:have|has) been |were |was )?(?:envoy[ée]|vir[ée]|pay[ée]|vers[ée]|transf[ée]r[ée]|d[ée]bit[ée]|pr[ée]lev[ée]|parti)e?s?(?![a-zà-ÿ])|^\s{0,2}(?:have been |has been |were |was )?(?:sent|paid|transferred|wired|debited)(?![a-z])/i;

/** Between a word of payment and an amount, these say that the amount was not the payment. */
export const notTheAmount =
  /au lieu d|instead of|sur les?\s*$|pour (?:en )?(?:gagner|recevoir|toucher|r[ée]cup[ée]rer)|to (?:get|receive|earn)|manque|reste|(?<![a-z])si (?:je|tu|vous)|promi[st]|demand|r[ée]clam|(?<![a-z])(?:asked|wants?|wanted|need(?:s|ed)?|veut|voulait|besoin)(?![a-z])|(?<![a-z])mais |(?<![a-z])but /i;
