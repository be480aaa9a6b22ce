import { offendersFrom } from './offenders.ts';
import { below, type Random, randomFrom } from './random.ts';

const small = [
  'Coucou, comment vas-tu aujourd’hui ? Ici il pleut depuis ce matin.',
  'je pense à toi tout le temps ❤️',
  'I just finished work, so tired… and you my dear?',
  'Tu me manques 😘',
  'oui bien sûr, on en parle ce soir si tu veux bien',
  'My daughter is at school, I am alone at the hotel.\nThe signal is not good here, sorry for the late answer.',
  'ok',
  'Haha tu es drôle ! J’aimerais tellement qu’on se voie enfin, je regarde les billets.',
  'Have you eaten? You must take care of yourself.',
  '<Médias omis>',
  'Je te promets, dès que le contrat est signé je rentre et on part tous les deux à la mer.',
] as const;

const dated = [
  'Le colis part le 12/03/2026 à 14:30, numéro de suivi 6A12345678901',
  'My flight is at 6:45, gate 22, back on the 3rd',
  'j’ai 52 ans et deux enfants de 12 et 15 ans',
  'Le loyer ici est de 1 250,50 € par mois, c’est cher',
] as const;

const turning = [
  'Tu peux m’envoyer 500 € par Western Union pour les frais de douane ?',
  'je t’ai envoyé 300 € par virement hier',
  'passons sur Telegram, c’est plus discret',
  'Can you send me $200 in Steam gift cards, I will pay you back',
] as const;

/** A WhatsApp export of about so many characters: mostly small talk, one message in seven with figures, one in forty with a contact. */
export function conversationOf(length: number, seed: number): string {
  const random = randomFrom(seed);
  const nextTraces = offendersFrom(random);
  const lines: string[] = [];
  let size = 0;
  for (let minute = 0; size < length; minute += 1 + below(random, 9)) {
    const line = `${stamp(minute)} - ${random() < 0.5 ? 'Vous' : 'Julie'}: ${words(random, nextTraces)}`;
    lines.push(line);
    size += line.length + 1;
  }
  return `${lines.join('\n')}\n`;
}

function words(random: Random, nextTraces: ReturnType<typeof offendersFrom>): string {
  const kind = random();
  if (kind < 0.025) {
    const { phone, iban, url, wallet } = nextTraces();
    const traces = [
      `appelle-moi au ${phone}`,
      `voici mon RIB ${iban}`,
      `regarde ${url}`,
      `my wallet ${wallet}`,
    ];
    return traces[below(random, traces.length)] ?? '';
  }
  const from: readonly string[] = kind < 0.03 ? turning : kind < 0.15 ? dated : small;
  return from[below(random, from.length)] ?? '';
}

/** `12/03/2026, 14:05`, so many minutes into the year; a year of any length. */
function stamp(minute: number): string {
  const at = new Date(Date.UTC(2024, 0, 1) + minute * 60_000).toISOString();
  return `${at.slice(8, 10)}/${at.slice(5, 7)}/${at.slice(0, 4)}, ${at.slice(11, 16)}`;
}
