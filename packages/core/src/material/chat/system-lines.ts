/** What WhatsApp itself writes in a conversation, French and English: nobody said it. */
const systemLine = new RegExp(
  [
    'les messages et les appels sont chiffrés',
    'les messages que vous envoyez .{0,60}chiffrement',
    'messages and calls are end-to-end encrypted',
    'messages to this (?:chat|group) .{0,40}secured',
    'ce message a été supprimé',
    'vous avez supprimé ce message',
    'this message was deleted',
    'you deleted this message',
    'en attente de ce message',
    'waiting for this message',
    '<?m[ée]dias? (?:omis|omitted)>?$',
    '(?:image|photo|vidéo|video|audio|gif|sticker|document|fiche contact|contact card|message vocal|pièce jointe)\\s(?:absente?|omise?|omitted|non incluse?)s?$',
    '(?:appel (?:vocal|vidéo)|voice call|video call|appel manqué|missed (?:voice|video) call)',
    '<(?:pièce jointe|attached|fichier joint)\\s?: ',
    'null$',
  ]
    .map((text) => `(?:${text})`)
    .join('|'),
  'iy',
);

/** `body` begins past the mark of invisible direction that WhatsApp puts before its own words. */
export function isSystemLine(body: string): boolean {
  systemLine.lastIndex = 0;
  return body.length < 400 && systemLine.test(body);
}
