import type { RefusalCode } from '@fanal/contract/wire';
import { exhibitProblems } from './exhibit-problems.ts';

type ProblemTexts = { readonly title: string; readonly body: string; readonly todo: string };

const nothingLost = 'Votre récit est enregistré jusqu’à la dernière page validée.';

/** A page for each refusal that may reach a person, and what to do then. */
const pages: Partial<Record<RefusalCode, ProblemTexts>> & { readonly fault: ProblemTexts } = {
  ...exhibitProblems,
  'not-found': {
    title: 'Cette page n’existe pas',
    body: 'L’adresse est peut-être incomplète, ou la page a changé de place.',
    todo: 'Vérifiez l’adresse, ou repartez de l’accueil.',
  },
  'cross-site-request': {
    title: 'Cette demande n’est pas venue de notre site',
    body: 'Par sécurité, nous n’acceptons que ce qui est envoyé depuis nos pages. Rien n’a été changé.',
    todo: 'Ouvrez de nouveau la page depuis l’accueil, puis recommencez.',
  },
  'not-allowed': {
    title: 'Cette page ne vous est pas ouverte',
    body: 'Elle appartient à quelqu’un d’autre, ou demande d’autres droits.',
    todo: 'Si elle est à vous, connectez-vous avec le compte qui a servi à l’envoyer.',
  },
  'method-not-allowed': {
    title: 'Cette page ne s’ouvre pas ainsi',
    body: `L’adresse sert à envoyer un formulaire. ${nothingLost}`,
    todo: 'Revenez à la page précédente, ou repartez de l’accueil.',
  },
  'too-slow': {
    title: 'La connexion a été trop lente',
    body: `L’envoi n’a pas pu se terminer. ${nothingLost}`,
    todo: 'Revenez en arrière avec votre navigateur : ce que vous aviez tapé y est en général encore. Puis envoyez de nouveau.',
  },
  'too-large': {
    title: 'C’est trop long pour être envoyé en une fois',
    body: `Le texte de cette page dépasse ce que nous pouvons recevoir. ${nothingLost}`,
    todo: 'Revenez en arrière avec votre navigateur : votre texte y est encore. Gardez l’essentiel, le reste pourra être ajouté plus tard.',
  },
  'too-many-requests': {
    title: 'Un peu trop de demandes à la fois',
    body: `Pour protéger tout le monde, nous limitons le nombre de demandes. ${nothingLost}`,
    todo: 'Attendez un instant, puis rechargez la page.',
  },
  'invalid-request': {
    title: 'Nous n’avons pas compris cette demande',
    body: `Elle nous est arrivée incomplète. ${nothingLost}`,
    todo: 'Revenez à la page précédente et recommencez.',
  },
  'identity-provider-refused': {
    title: 'La connexion n’a pas abouti',
    body: `Le service d’identité n’a pas confirmé, ou vous avez annulé. ${nothingLost}`,
    todo: 'Essayez encore, ou utilisez votre adresse courriel.',
  },
  'unknown-agent': {
    title: 'Ce compte n’est pas connu ici',
    body: 'La connexion a réussi, mais ce compte n’a pas d’accès à cet espace.',
    todo: 'Demandez un accès à votre responsable.',
  },
  'not-ready': {
    title: 'Le service revient dans un instant',
    body: `Il redémarre, ou une opération est en cours. ${nothingLost}`,
    todo: 'Attendez une minute, puis rechargez la page.',
  },
  fault: {
    title: 'Quelque chose n’a pas marché de notre côté',
    body: `Vous n’y êtes pour rien. ${nothingLost}`,
    todo: 'Rechargez la page dans un instant. Si cela recommence, votre récit vous attend.',
  },
};

export const problemTexts = {
  pages,
  wait: (seconds: number) =>
    seconds < 90
      ? `Attendez environ ${seconds} secondes.`
      : `Attendez environ ${Math.ceil(seconds / 60)} minutes.`,
  requestId: (id: string) => `Si vous nous écrivez, donnez ce numéro : ${id}`,
  home: 'Aller à l’accueil',
  urgent:
    'En danger, appelez le 17 ou le 112. Si vous pensez au suicide, appelez le 3114 : quelqu’un répond, jour et nuit.',
};

export type ProblemsTexts = typeof problemTexts;
