/** A page of plain paragraphs under titles. */
export type Article = {
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly {
    readonly title: string;
    readonly paragraphs: readonly string[];
    readonly items?: readonly string[];
  }[];
};

/** What an installation knows of itself. */
export type Operator = { readonly name: string; readonly contactEmail: string | undefined };

export const legalTexts = {
  privacy: (operator: Operator): Article => ({
    title: 'Données personnelles',
    lead: 'Ce que nous gardons, pourquoi, pendant combien de temps, et ce que vous pouvez demander.',
    sections: [
      {
        title: 'Qui en est responsable',
        paragraphs: [
          `${operator.name} exploite ce service et répond de vos données.`,
          contact(operator, 'Pour toute question ou demande, écrivez à'),
        ],
      },
      {
        title: 'Ce que nous gardons, et pourquoi',
        paragraphs: ['Seulement ce que vous nous dites, pour les raisons suivantes :'],
        items: [
          'votre récit et vos réponses, pour que ceux qui doivent agir puissent le faire ;',
          'votre nom, votre adresse courriel et, si vous le donnez, votre téléphone, pour vous répondre ;',
          'les numéros, comptes et adresses attribués aux escrocs, pour rapprocher les récits qui ont la même origine ;',
          'la trace de chaque lecture de votre dossier, pour pouvoir en rendre compte.',
        ],
      },
      {
        title: 'Combien de temps',
        paragraphs: [],
        items: [
          'Un récit non envoyé est effacé trente jours après la dernière page enregistrée. Vous pouvez l’effacer vous-même à tout moment.',
          'Un code ou un lien de connexion vaut quinze minutes.',
          `Un dossier envoyé est conservé par ${operator.name} le temps nécessaire à son traitement, dans les limites fixées par la loi.`,
        ],
      },
      {
        title: 'Qui les voit',
        paragraphs: [
          `Les agents de ${operator.name} chargés de votre dossier. Chaque lecture est inscrite dans un journal.`,
          'Si votre récit en rejoint d’autres, les autres personnes apprennent seulement qu’un même numéro ou compte a été signalé. Elles ne voient ni votre nom, ni votre récit.',
          'Votre banque, une plateforme ou une association ne reçoivent quelque chose que si vous l’avez accepté, ou si la loi l’impose.',
        ],
      },
      {
        title: 'Vérifications et avertissements',
        paragraphs: [
          'Un numéro, un compte ou une adresse signalés peuvent devenir un avertissement, que chacun peut lire : sans nom, sans le nombre exact de plaintes, et pour un temps limité.',
        ],
        items: [
          'Ce que vous collez dans « Vérifier avant de payer » n’est pas gardé, et rien ne note que vous avez cherché. Votre adresse réseau ne sert qu’à limiter le nombre de demandes ; elle est oubliée dans l’heure.',
          'Un site qui vérifie pour vous le fait sans nous montrer ce qu’il vérifie. Pour un numéro, un compte, une adresse courriel ou un pseudo, nous recevons une valeur masquée et une tranche qu’au moins dix mille valeurs partagent ; pour un lien, seulement cette tranche.',
          'Les sites qui vous avertissent nous disent ce qu’il advient des avertissements, jamais qui les a vus : nous n’en gardons que des comptes par mois, sans limite de durée, et ne publions pas ceux de moins de dix personnes.',
          'Si vous contestez un avertissement, nous gardons votre message et votre adresse courriel jusqu’à trente jours après la réponse. Restent ensuite la date, la réponse et le début de votre référence, pour les chiffres que nous publions.',
          'Quand vous déposez un récit, une empreinte de votre réseau est gardée trente jours, sous une clé qui change chaque jour : elle sert à reconnaître une salve de fausses plaintes, jamais à vous retrouver.',
        ],
      },
      {
        title: 'Cookies',
        paragraphs: [
          'Nous n’utilisons que les cookies sans lesquels le service ne peut pas marcher : celui qui retrouve votre récit commencé, et celui qui vous garde connecté. Aucun ne sert à mesurer l’audience, à faire de la publicité ou à vous suivre ailleurs. C’est pourquoi nous ne vous demandons pas d’accord.',
          'Aucune page ne charge quoi que ce soit depuis un autre site.',
        ],
      },
      {
        title: 'Sortie rapide et historique',
        paragraphs: [
          'Le bouton « Quitter vite » affiche un autre site. Il n’efface pas l’historique de votre navigateur : si quelqu’un peut le lire, utilisez une fenêtre de navigation privée, ou effacez l’historique ensuite.',
        ],
      },
      {
        title: 'Vos droits',
        paragraphs: [
          'Vous pouvez demander à lire vos données, à les faire corriger ou effacer, et à en limiter l’usage, dans les conditions prévues par le Règlement général sur la protection des données et la loi Informatique et Libertés. Pour un dossier transmis à la justice ou à la police, ces droits s’exercent selon des règles particulières.',
          contact(operator, 'Écrivez à'),
          'Si la réponse ne vous convient pas, vous pouvez saisir la Commission nationale de l’informatique et des libertés (CNIL).',
        ],
      },
    ],
  }),

  notice: (operator: Operator, assistance: boolean): Article => ({
    title: 'Mentions légales',
    lead: 'Qui propose ce service, et dans quel cadre.',
    sections: [
      {
        title: 'Éditeur',
        paragraphs: [`Ce service est proposé par ${operator.name}.`, contact(operator, 'Contact :')],
      },
      {
        title: 'Cadre',
        paragraphs: [
          assistance
            ? 'Ce service prépare votre dossier. Il n’enregistre pas de plainte : elle se dépose auprès de la police, de la gendarmerie ou du procureur de la République.'
            : 'Ce service reçoit les plaintes en ligne pour les escroqueries commises sur internet.',
          'Tout service de police ou de gendarmerie est tenu de recevoir la plainte d’une victime, où que les faits aient été commis (article 15-3 du Code de procédure pénale). La démarche en ligne est une possibilité, pas une obligation.',
        ],
      },
      {
        title: 'Logiciel',
        paragraphs: [
          'Fanal est un logiciel libre, sous licence publique de l’Union européenne (EUPL 1.2). Chacun peut le lire, l’utiliser et l’améliorer.',
          'Ses textes, son nom et sa lanterne ne sont pas des signes officiels de l’État.',
        ],
      },
      {
        title: 'Conseils et numéros',
        paragraphs: [
          'Les conseils donnés ici sont généraux. Ils ne remplacent ni un avocat, ni votre banque, ni les secours.',
        ],
      },
    ],
  }),

  accessibility: (operator: Operator): Article => ({
    title: 'Accessibilité',
    lead: 'Ce service doit pouvoir être utilisé par tout le monde, y compris avec une main, sans souris, sans voir l’écran, ou avec un vieux téléphone.',
    sections: [
      {
        title: 'Où nous en sommes',
        paragraphs: [
          'Ce service est partiellement conforme au Référentiel général d’amélioration de l’accessibilité (RGAA 4.1) : 64 des 67 critères qui s’appliquent à lui sont respectés, soit 95 %.',
          'Ce résultat vient d’un contrôle fait à la main par celles et ceux qui l’écrivent, le 24 novembre 2026, sur un échantillon de pages, avec le navigateur Chromium. Aucun auditeur indépendant ne l’a encore vérifié, et aucun lecteur d’écran n’a pu être essayé.',
          'Des outils automatiques vérifient les pages à chaque changement.',
        ],
      },
      {
        title: 'Ce qui n’est pas encore accessible',
        paragraphs: [],
        items: [
          'Les composants interactifs n’ont pas été essayés avec un lecteur d’écran : nous ne pouvons pas promettre qu’il les restitue bien.',
          'Dans les pages en anglais et en espagnol, quelques mots français, comme des noms d’institutions ou de codes, sont lus avec la mauvaise prononciation.',
          'Après une heure sans rien faire, vous êtes déconnecté de vos dossiers, sans avertissement ni moyen d’allonger ce délai ; un message en cours d’écriture est alors perdu. C’est pour protéger les personnes qui partagent leur appareil. Un récit commencé, lui, est gardé trente jours.',
        ],
      },
      {
        title: 'Ce que vous pouvez attendre',
        paragraphs: [],
        items: [
          'Toutes les démarches se font au clavier, et sans JavaScript. Seule l’empreinte d’une image, faite sur votre appareil, en a besoin.',
          'Les questions, les aides et les erreurs sont reliées à leur champ, pour que les lecteurs d’écran puissent les lire ensemble.',
          'Les pages suivent la taille de texte, le contraste et le mode sombre choisis sur votre appareil, et tiennent sur un écran étroit.',
          'Aucune page de votre récit n’impose de délai pour répondre. Un code de connexion vaut quinze minutes, et vous pouvez en demander un autre.',
        ],
      },
      {
        title: 'Signaler une difficulté',
        paragraphs: [
          contact(operator, 'Si quelque chose vous arrête, dites-le nous : écrivez à'),
          'Vous pouvez aussi déposer plainte dans tout commissariat ou toute brigade de gendarmerie, et joindre les secours par le 114 si vous entendez mal ou ne pouvez pas parler.',
        ],
      },
      {
        title: 'Voies de recours',
        paragraphs: [
          'Si vous avez signalé une difficulté et n’avez pas reçu de réponse satisfaisante, vous pouvez saisir le Défenseur des droits, gratuitement, en ligne ou auprès de ses délégués.',
        ],
      },
    ],
  }),
};

export type LegalTexts = typeof legalTexts;

function contact(operator: Operator, before: string): string {
  return operator.contactEmail === undefined
    ? `Adressez-vous à ${operator.name}.`
    : `${before} ${operator.contactEmail}.`;
}
