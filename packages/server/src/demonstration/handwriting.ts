import type { Language } from './fiction/people.ts';
import type { Random } from './random.ts';

/** How somebody types: one hand for the whole account, which raises its voice once at the most. */
export type Hand = { sentence(text: string): string; readonly join: () => string };

type Slip = readonly [from: string, to: string];

const slips: Readonly<Record<Language, readonly Slip[]>> = {
  fr: [
    ['j’ai ', 'jai '],
    ['J’ai ', 'Jai '],
    ['c’est', 'cest'],
    ['C’est', 'Cest'],
    ['beaucoup', 'bcp'],
    ['toujours', 'tjrs'],
    ['quelqu’un', 'quelquun'],
    ['même', 'meme'],
    ['être', 'etre'],
    ['a été', 'à été'],
    ['déjà', 'deja'],
    ['ça', 'sa'],
    ['parce que', 'parceque'],
    ['payé', 'payer'],
    ['envoyé', 'envoyer'],
    ['donné', 'donner'],
    ['Il m’a', 'Il ma'],
    ['n’ai', 'nai'],
    ['d’abord', 'dabord'],
  ],
  en: [
    ['I am', 'im'],
    ['do not', 'dont'],
    ['did not', 'didnt'],
    ['because', 'becuase'],
    ['really', 'realy'],
    ['receive', 'recieve'],
    [' I ', ' i '],
    ['straight', 'strait'],
    ['and', '&'],
    ['their', 'there'],
  ],
};

export function drawHand(random: Random, language: Language): Hand {
  const kind = random.pick(['careful', 'careful', 'plain', 'plain', 'quick', 'quick', 'slipping'] as const);
  let shouts = random.chance(0.12);
  const breaks = random.pick([' ', ' ', '\n', '\n\n']);
  return {
    join: () => (kind === 'quick' && random.chance(0.25) ? ' ... ' : breaks),
    sentence(text) {
      const isShouted = shouts && random.chance(0.2);
      if (isShouted) shouts = false;
      const said = isShouted ? text.toUpperCase() : text;
      if (kind === 'careful') return said;
      const slipped = kind === 'plain' ? said : slip(said, random, language);
      const typed = slipped
        .replaceAll('’', "'")
        .replace(/[«“] ?/g, '"')
        .replace(/ ?[»”]/g, '"');
      if (kind !== 'quick') return typed;
      const first = !isShouted && random.chance(0.6) ? typed.charAt(0).toLowerCase() : typed.charAt(0);
      return `${first}${typed.slice(1)}`.replace(/\.$/, random.chance(0.5) ? '' : '.');
    },
  };
}

function slip(text: string, random: Random, language: Language): string {
  return slips[language].reduce(
    (written, [from, to]) => (random.chance(0.35) ? written.replace(from, to) : written),
    text,
  );
}
