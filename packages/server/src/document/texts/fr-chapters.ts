import type { Chapter } from './document-texts.ts';

/** Code de procédure pénale: the periods that a receipt must state (art. 15-3), and rights (art. 10-2). */
export const limitation: Chapter = {
  title: 'Délais pour agir',
  paragraphs: [
    'L’action publique se prescrit, à compter du jour où l’infraction a été commise, par vingt ans pour un crime (article 7 du Code de procédure pénale), six ans pour un délit (article 8) et un an pour une contravention (article 9), sauf exceptions prévues par la loi. L’escroquerie est un délit.',
    'Le dépôt d’une plainte avec constitution de partie civile, devant le juge d’instruction, interrompt ce délai (article 85).',
  ],
  items: [],
};

export const rights: Chapter = {
  title: 'Vos droits',
  paragraphs: ['Vous êtes informé de votre droit (article 10-2 du Code de procédure pénale) :'],
  items: [
    'd’obtenir réparation de votre préjudice, y compris, s’il y a lieu, par une mesure de justice restaurative ;',
    'de vous constituer partie civile, si l’action publique est mise en mouvement par le parquet, par citation directe ou par une plainte devant le juge d’instruction ;',
    'd’être assisté d’un avocat, choisi ou désigné par le bâtonnier ; l’aide juridictionnelle ou une assurance peut en prendre les frais en charge ;',
    'd’être aidé par un service d’une collectivité publique ou par une association conventionnée d’aide aux victimes ;',
    'de saisir la commission d’indemnisation des victimes d’infractions, si vous en remplissez les conditions ;',
    'd’être informé des mesures de protection dont vous pouvez bénéficier ;',
    'si vous ne comprenez pas le français, d’avoir un interprète et la traduction des informations indispensables à l’exercice de vos droits ;',
    'd’être accompagné, à tous les stades, par votre représentant légal et par la personne majeure de votre choix ;',
    'de déclarer comme domicile l’adresse d’un tiers, avec son accord.',
  ],
};

export const atTheStation: Chapter = {
  title: 'Porter plainte avec ce document',
  paragraphs: [
    'Présentez ce document, imprimé ou sur votre téléphone, au commissariat ou à la brigade de gendarmerie de votre choix. Tout service est tenu de recevoir votre plainte, où que vous habitiez (article 15-3 du Code de procédure pénale).',
  ],
  items: [
    'Prenez une pièce d’identité.',
    'Gardez les originaux des fichiers : messages, captures d’écran, relevés.',
    'Demandez le récépissé et, si vous le voulez, une copie du procès-verbal.',
  ],
};

export const proofOfFiling: Chapter = {
  title: 'À quoi sert ce récépissé',
  paragraphs: [
    'Conservez-le. Il prouve que vous avez déposé plainte et à quelle date, auprès de votre banque, de votre assurance ou d’une administration.',
    'La plainte en ligne est un choix. Vous pouvez demander à être entendu par un enquêteur (article 15-3-1).',
  ],
  items: [],
};

export const notAComplaint: Chapter = {
  title: 'Ce que ce document n’est pas',
  paragraphs: [
    'Cet accusé n’est pas une plainte, et n’en a pas les effets. Il prouve la date de votre démarche. La plainte se dépose au commissariat ou à la gendarmerie, avec le dossier que vous pouvez télécharger dans votre espace.',
  ],
  items: [],
};
