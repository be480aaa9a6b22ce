import type { Random } from '../random.ts';

export type Gender = 'm' | 'f';
export type Language = 'fr' | 'en';

const givenNames: Readonly<Record<Language, Readonly<Record<Gender, readonly string[]>>>> = {
  fr: {
    m: words(
      'Alain Bernard Bruno Cédric Christian Didier Éric Fabrice Franck Gérard Guy Hugo Jacques Jean-Luc',
    ),
    f: words(
      'Agnès Annie Béatrice Brigitte Catherine Chantal Claire Corinne Delphine Élodie Fatima Florence',
    ),
  },
  en: {
    m: words(
      'Alan Brian Colin Daniel Derek Edward Geoffrey Graham Harry Ian Keith Liam Martin Neil Owen Peter',
    ),
    f: words(
      'Alice Barbara Carol Diane Eileen Fiona Gillian Helen Irene Janet Karen Linda Maureen Nora Olivia',
    ),
  },
};

const moreGivenNames: typeof givenNames = {
  fr: {
    m: words(
      'Julien Karim Laurent Mathieu Mickaël Nicolas Olivier Patrick Philippe Rachid Rémi Thierry Yves',
    ),
    f: words(
      'Françoise Isabelle Jacqueline Josiane Karine Léa Martine Monique Nadia Odile Pascale Sylvie Yvette',
    ),
  },
  en: {
    m: words('Philip Raymond Robert Simon Stephen Trevor Victor Walter'),
    f: words('Patricia Rachel Rosemary Sandra Susan Theresa Valerie Wendy'),
  },
};

const familyNames: Readonly<Record<Language, readonly string[]>> = {
  fr: words(
    `Aubry Baillet Barthe Bellanger Benali Berthier Blanchet Boisseau Bonnard Bouvier Brunel Carlier Cazeneuve
     Chabert Chauvet Colas Cordier Coulon Dallier Delmas Descamps Diallo Dufresne Dumoulin Esteve Faucher
     Ferrand Fontaine Garrigue Gaillard Gautreau Girardin Guérin Haddad Hamelin Jacquet Jourdain Kieffer
     Lacombe Laffitte Lambin Langlet Lebrun Lefranc Lemoine Loiseau Maillard Marchal Mercadier Monnier
     Morvan Nguyen Noblet Ollivier Pasquier Perrault Picard Pommier Poulain Quentin Raynal Ribeiro Rougier
     Sabatier Salvat Séguin Tessier Thibault Toussaint Vasseur Verdier Vidal Weber Yilmaz`,
  ),
  en: words(
    `Abbott Ashdown Barlow Beckett Birch Bramley Carrow Clegg Coombes Dalton Denholm Ellery Farrow Fenwick
     Garside Gillespie Hadley Harkness Holloway Ingram Jarvis Kettering Langford Lockwood Marsden Merrick
     Norwood Oakley Pemberton Quigley Radcliffe Redfern Sedgwick Thackery Underhill Vaughan Wainwright Yates`,
  ),
};

export type PersonName = { readonly given: string; readonly family: string; readonly gender: Gender };

export function drawName(random: Random, language: Language): PersonName {
  const gender = random.chance(0.56) ? 'f' : 'm';
  const given = random.pick([...givenNames[language][gender], ...moreGivenNames[language][gender]]);
  return { given, family: random.pick(familyNames[language]), gender };
}

export const cities: Readonly<Record<Language, readonly string[]>> = {
  fr: words(
    'Angers Annecy Brest Caen Dijon Grenoble Limoges Lille Lorient Lyon Metz Montpellier Nancy Nantes Nice Pau Perpignan Reims Rennes Rouen Toulouse Tours Troyes Vannes',
  ),
  en: words(
    'Bath Bristol Cardiff Chester Derby Dublin Durham Exeter Leeds Norwich Oxford Paris Perth Truro York',
  ),
};

/** Lower case, no accent, letters only: what people make addresses of. */
export function plainName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[^A-Za-z]/g, '')
    .toLowerCase();
}

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}
