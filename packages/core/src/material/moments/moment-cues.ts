/**
 * Words by which a conversation turns, French and English, as data. They only choose which messages are shown
 * first to a person; nothing is decided by them.
 */
function cue(...words: readonly string[]): RegExp {
  return new RegExp(`(?<![a-zà-ÿ])(?:${words.join('|')})(?![a-zà-ÿ])`, 'i');
}

/** To leave the place where people met for one without moderation. */
export const offPlatform = cue(
  '(?:on |tu |vous )?(?:passe|passons|continuer?|continuons|parle|parlons|discuter?|discutons|[ée]cri[st](?:-moi| moi)?|[ée]crivez(?:-moi| moi)?|ajoute(?:-moi| moi)?|ajoutez(?:-moi| moi)?|contacte(?:-moi| moi)?|contactez(?:-moi| moi)?|viens|venez|rejoins(?:-moi| moi)?|rejoignez(?:-moi| moi)?) (?:plut[ôo]t )?(?:sur|via|par) (?:mon )?(?:whats? ?app|wh?atsap|telegram|signal|hangouts?|google chat|skype|viber|snap(?:chat)?|insta(?:gram)?|messenger|mail|discord|line|imo|zangi)',
  "(?:tu as|t['’]as|vous avez|as[- ]tu|avez[- ]vous|ton|votre|mon|donne[- ]moi ton|donnez[- ]moi votre) (?:un |le )?(?:whats? ?app|wh?atsap|telegram|num[ée]ro whats? ?app|hangouts?|snap(?:chat)?)",
  '(?:add|text|message|contact|write|reach|dm|hit) me (?:up )?(?:there )?(?:on|via|at|by) (?:my )?(?:whats? ?app|telegram|signal|hangouts?|google chat|skype|viber|snap(?:chat)?|insta(?:gram)?|discord|line|e?-?mail)',
  "(?:do you have|are you on|you have|what(?:['’]s| is) your|give me your|let['’]?s? (?:move|go|talk|chat|switch|continue)(?: this)?(?: over)? (?:to|on)|can we (?:move|go|talk|chat) (?:to|on)|move to|switch to) (?:a |an |your )?(?:whats? ?app|telegram|signal|hangouts?|google chat|skype|viber|snap(?:chat)?|insta(?:gram)?|discord|line)",
  "(?:je vais|i(?:['’]ll| will|['’]m going to)) (?:supprimer|quitter|delete|leave) (?:mon (?:compte|profil)|my (?:account|profile)|l['’]appli(?:cation)?|this app)",
);

const sums =
  '(?:\\d[\\d .,]{0,12} ?(?:€|euros?|eur|\\$|usd|dollars?|£|gbp|pounds?|btc|usdt|fcfa)|[€$£] ?\\d[\\d.,]{0,12})';

/** Money asked for. */
export const moneyAsked = cue(
  `(?:peux[- ]tu|pouvez[- ]vous|pourrais[- ]tu|pourriez[- ]vous|tu peux|vous pouvez|tu pourrais|il faut(?: que tu| que vous)?|il faudrait|tu dois|vous devez|j['’]ai besoin (?:de|que)|j['’]aurais besoin (?:de|que)|besoin que tu|peux tu|merci de|veuillez) .{0,60}(?:envoyer|envoies?|virer|payer|payes?|paies?|pr[êe]ter|pr[êe]tes?|avancer|avances?|verser|verses?|r[ée]gler|r[èe]gles?|transf[ée]rer|acheter|ach[èe]tes?|d[ée]poser|aider?)(?: moi)? .{0,60}(?:${sums}|argent|frais|virement|acompte|caution|carte|coupon|code|recharge|mandat|douane|billet|taxe|billet d['’]avion|somme)`,
  `j['’](?:ai|aurais) (?:vraiment |urgemment )?besoin (?:de |d['’])(?:${sums}|argent|un pr[êe]t|une avance)`,
  `(?:les |des )?frais (?:de |d['’])(?:dossier|douane|livraison|transfert|d[ée]blocage|visa|notaire|assurance|port|hospitalisation|h[ôo]pital)`,
  `(?:envoie|envoyez|envoi|vire|virez|pr[êe]te|verse|versez|ach[èe]te|achetez|paye|payez|r[èe]gle|r[ée]glez|transf[ée]rez?|d[ée]posez?)(?:[- ]moi| nous)? .{0,40}(?:${sums}|argent|coupons?|codes?|cartes?|recharges?|mandat|acompte|caution)`,
  `(?:can|could|will|would) you .{0,40}(?:send|pay|lend|transfer|wire|buy|deposit|help me with) .{0,60}(?:${sums}|money|fees?|card|gift ?cards?|ticket|deposit|bitcoin)`,
  `(?:i need|i(?:['’]d| would) need|we need|you (?:need|have|must) (?:to )?(?:pay|send|deposit|transfer)) .{0,40}(?:${sums}|money|fees?|gift ?cards?|deposit)`,
  `(?:send|pay|lend|transfer|wire|deposit|buy) (?:me|us|him|her|the|a|some)? ?.{0,30}(?:${sums}|money|gift ?cards?|steam cards?|customs fees?|bitcoin)`,
  `(?:customs|delivery|clearance|processing|withdrawal|release|shipping|visa|hospital) (?:fees?|bills?|charges?|tax(?:es)?)`,
  `(?:pour|afin de|to) (?:d[ée]bloquer|retirer|r[ée]cup[ée]rer|unlock|withdraw|release) .{0,30}(?:fonds|argent|gains|compte|colis|funds|money|account|parcel|package)`,
);

/** Threats: to publish, to hurt, to denounce, to sue. */
export const threat = cue(
  '(?:je vais|on va|nous allons|sinon je|sinon on|ou je) .{0,30}(?:publier|diffuser|envoyer|partager|montrer|poster|balancer) .{0,60}(?:vid[ée]os?|photos?|images?|nudes?|contacts|amis|famille|tout le monde|employeur|coll[èe]gues)',
  '(?:ta|tes|votre|vos) (?:vid[ée]os?|photos?|images?|nudes?) .{0,40}(?:[àa] (?:tous tes|toute ta|tous vos|toute votre|tes (?:amis|contacts|proches|parents|coll[èe]gues)|ta (?:famille|femme|m[èe]re)|vos (?:amis|contacts|proches)|votre (?:famille|employeur))|(?:sera|seront|vont [êe]tre|va [êe]tre) (?:publi|diffus|envoy|post|partag)[a-zà-ÿ]{1,5})',
  '(?:si tu ne|si vous ne|si tu|si vous) .{0,20}(?:paie|paies|paye|payes|payez|envoies|envoyez|r[ée]ponds|r[ée]pondez) pas',
  '(?:tu vas|vous allez) (?:le )?(?:regretter|mourir|payer cher|finir en prison)|je vais te (?:tuer|retrouver|d[ée]truire|ruiner)|je sais o[ùu] tu habites|je vais d[ée]truire ta vie',
  '(?:poursuites (?:judiciaires|p[ée]nales)|mandat d.arr[êe]t|porter plainte contre (?:toi|vous)|saisie (?:de vos|sur) (?:biens|salaire)|vous serez (?:arr[êe]t[ée]|poursuivi|fich[ée])|brigade de protection des mineurs|huissier)',
  "i(?:['’]ll| will|['’]m going to|['’]m gonna| am going to) .{0,30}(?:post|share|send|leak|publish|expose|upload|release) .{0,60}(?:videos?|photos?|pictures?|pics?|nudes?|contacts|friends|family|everyone|you)",
  'your (?:videos?|photos?|pictures?|pics?|nudes?) .{0,40}(?:to (?:all your|your (?:friends|family|contacts|wife|husband|boss)|everyone)|all over the internet)|your (?:videos?|photos?|pictures?|pics?|nudes?) will be (?:posted|sent|shared|published)',
  "if you (?:don['’]?t|do not) .{0,20}(?:pay|send|reply|answer|respond|cooperate)",
  "i(?:['’]ll| will) (?:kill|destroy|find|ruin|hurt) you|you(?:['’]ll| will) regret|i know where you live|ruin your life",
  '(?:arrest warrant|legal action|you will be (?:arrested|prosecuted|sued)|account will be (?:suspended|closed) permanently)',
);

/** A word of each of the above: a message without one is not read further. */
export const mayMatter =
  /whats? ?app|wh?atsap|telegram|signal|hangout|google chat|skype|viber|snap|insta|messenger|discord|zangi|imo\b|(?:par|on|via|by|at|sur) (?:my |mon )?(?:e?-?mail|line)|delete|supprimer|quitter|argent|money|€|\$|£|euro|dollar|\beur\b|usd|gbp|pounds?\b|btc|usdt|fcfa|frais|fees?\b|bills?\b|charges?\b|tax|virement|acompte|caution|carte|card|coupon|code|recharge|mandat|douane|billet|somme|ticket|deposit|d[ée]bloqu|unlock|withdraw|retirer|r[ée]cup[ée]r|release|vid[ée]o|photo|image|nude|pics?\b|pictures?\b|contacts|famille|family|friends|si tu|si vous|if you|regret|mourir|cher\b|prison|tuer|kill|d[ée]truire|destroy|ruin|hurt|find you|where you live|o[ùu] tu habites|poursui|plainte|saisie|arr[êe]t|arrest|mineurs|huissier|legal action|prosecut|sued|suspended|closed|pr[êe]t|avance|assur/i;
