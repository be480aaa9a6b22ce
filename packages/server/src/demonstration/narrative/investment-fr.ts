import type { Narrative } from './narrative.ts';

export const investmentFr: Narrative = {
  begins: [
    [
      'J’ai vu une publicité sur [Facebook|un site d’information|YouTube] avec [une personnalité connue|un présentateur de la télé] qui parlait de placements.',
      'On m’a {v:ajouté|ajoutée} dans un groupe [Telegram|WhatsApp] où tout le monde montrait ses gains.',
      'J’ai laissé mon numéro sur une pub pour [un livret à 7 %|un placement garanti|du trading automatique] et on m’a rappelé dans l’heure.',
      'Tout est parti d’un [commentaire|article] sur [les cryptomonnaies|un livret à bon taux]. {name} m’a {v:contacté|contactée} le lendemain.',
      'Je voulais faire travailler un peu d’argent pour [ma retraite|les études des enfants|un apport]. {name} s’est {o:présenté|présentée} comme {o:conseiller|conseillère}.',
      'Il y a {weeks} j’ai ouvert un compte chez {platform}, un site de placement en ligne.',
      'Une {o:personne|femme} très polie, {name}, m’a {v:appelé|appelée} au nom de {platform}.',
    ],
    [
      'Le site {platform} paraissait [sérieux|très professionnel], avec un numéro d’agrément.',
      '{o:Mon conseiller|Ma conseillère} m’appelait [deux fois par semaine|tous les soirs], {o:il|elle} connaissait bien la bourse.',
      'J’ai commencé petit, 250 euros, et j’ai pu retirer un peu, ça m’a mis en confiance.',
      'Chaque soir je voyais mes gains monter sur l’écran. C’était faux mais je ne le savais pas.',
      'J’ai signé un contrat électronique et donné ma pièce d’identité et un justificatif de domicile.',
      '{o:Il|Elle} m’a fait installer AnyDesk pour « m’aider à passer les ordres ».',
    ],
  ],
  paid: [
    [
      'J’ai versé {amount} la première fois.',
      '{o:Il|Elle} m’a {v:convaincu|convaincue} de mettre {amount}, pour atteindre le niveau supérieur.',
      'J’ai placé {amount}, puis encore après, {o:il|elle} disait que c’était le moment.',
      'Premier virement de {amount} que ma banque a laissé passer.',
      'En tout premier {amount}, sans risque d’après {o:lui|elle}.',
    ],
    [
      'Au total {total}.',
      'J’en suis à {total}, mon épargne de vingt ans.',
      'Avec tout ce que j’ai remis derrière ça fait {total}.',
      '{total} en {weeks}, dont une partie prêtée par [mes parents|mon frère].',
      '',
    ],
  ],
  unpaid: [
    [
      'On me relance dix fois par jour pour que je verse {amount}, je n’ai pas payé mais ils ont mes papiers.',
    ],
  ],
  ends: [
    [
      'Quand j’ai voulu retirer, il fallait d’abord payer [une taxe|des frais de déblocage|un impôt sur la plus-value].',
      'Le retrait est « en cours de traitement » depuis {weeks}.',
      'Mon compte a été [gelé|bloqué] le jour où j’ai demandé mon argent.',
      'Du jour au lendemain le site ne s’ouvrait plus.',
      'Je les ai trouvés sur la liste noire de l’AMF, trop tard.',
      'Un autre monsieur m’appelle maintenant, il dit pouvoir récupérer mon argent contre 10 %.',
      '{name} ne répond plus, le groupe a été supprimé.',
    ],
    [
      '{v:Ma femme|Mon mari} ne sait pas encore.',
      'Je suis quelqu’un de prudent d’habitude.',
      'C’était l’argent de [la maison|ma mère|ma retraite].',
      'Dites-moi s’il y a une chance de récupérer quelque chose.',
      'J’ai tout gardé, mails, contrat, captures.',
      'Je ne dors plus.',
      '',
      '',
    ],
  ],
  quotes: {
    site: [
      'Le site : {value}',
      'La plateforme c’était {value}, elle [marche encore|est toujours en ligne] ce soir.',
      'Je me connectais sur {value} pour voir mes gains.',
      'Tout se passait sur {value}.',
    ],
    phone: [
      '{o:Mon conseiller|Ma conseillère} appelait du {value}.',
      'Le numéro qui m’appelle sans arrêt : {value}.',
      'Appels depuis {value}, toujours avec la musique d’attente.',
      'J’ai aussi un numéro WhatsApp, {value}.',
    ],
    email: [
      'Les relevés venaient de {value}.',
      'Le service client répondait depuis {value}.',
      'Mail du conseiller : {value}',
    ],
    iban: [
      'J’ai viré sur {value}.',
      'Le compte à créditer était {value}, chez une banque que je ne connaissais pas.',
      'IBAN indiqué dans le contrat : {value}',
      'Ils ont changé de RIB plusieurs fois, le dernier c’est {value}.',
    ],
    wallet: [
      'Les dépôts se faisaient en crypto à l’adresse {value}.',
      'Portefeuille donné par le conseiller : {value}',
      'J’ai envoyé mes USDT ici {value}.',
    ],
  },
};
