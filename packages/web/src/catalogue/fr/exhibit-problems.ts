import type { ExhibitRefusal } from '@fanal/core/exhibit';

type Words = { readonly title: string; readonly body: string; readonly todo: string };

/** Why a file is not taken, and what to do then. The rest of what was told is never lost for it. */
export const exhibitProblems: Record<ExhibitRefusal | 'exhibit-quarantined', Words> = {
  'empty-file': {
    title: 'Ce fichier est vide',
    body: 'Il ne contient rien : il a peut-être été coupé pendant une copie.',
    todo: 'Ouvrez-le sur votre appareil pour vérifier, puis donnez-le de nouveau.',
  },
  'exhibit-too-large': {
    title: 'Ce fichier est trop lourd',
    body: 'Nous prenons les images, les courriels et les conversations jusqu’à 25 Mo, les vidéos, les PDF et les archives jusqu’à 100 Mo.',
    todo: 'Gardez l’original chez vous. Donnez-en la partie qui compte : quelques captures, un extrait de la vidéo.',
  },
  'exhibits-too-large': {
    title: 'Vos fichiers sont trop lourds ensemble',
    body: 'Il n’y a plus de place pour celui-ci avec votre récit. Ceux que vous avez déjà donnés sont gardés.',
    todo: 'Retirez un fichier moins utile, ou gardez celui-ci : on vous dira comment le transmettre s’il le faut.',
  },
  'too-many-exhibits': {
    title: 'Vous avez déjà donné beaucoup de fichiers',
    body: 'Nous ne pouvons pas en prendre davantage avec ce récit. Ceux que vous avez donnés sont gardés.',
    todo: 'Retirez-en un moins utile, ou réunissez plusieurs captures dans un PDF.',
  },
  'unsafe-file': {
    title: 'Ce fichier pourrait s’exécuter',
    body: 'C’est un programme, une page web ou un dessin qui contient du code. Nous n’en prenons pas, pour protéger ceux qui liront votre dossier.',
    todo: 'Ne l’ouvrez pas. Gardez-le tel quel, et donnez plutôt une capture d’écran de l’endroit où vous l’avez reçu.',
  },
  'file-with-macros': {
    title: 'Ce document contient des macros',
    body: 'Ce sont de petits programmes cachés dans un document : les escrocs s’en servent souvent.',
    todo: 'N’activez pas les macros. Donnez une capture d’écran du document, ou sa version PDF.',
  },
  'file-in-disguise': {
    title: 'Ce fichier en cache un autre',
    body: 'Il se présente comme une chose et en contient une autre. Nous ne le prenons pas, pour protéger ceux qui liront votre dossier.',
    todo: 'Gardez-le tel quel. Donnez une capture d’écran de ce qu’il montre.',
  },
  'picture-too-large': {
    title: 'Cette image est trop grande',
    body: 'Une fois ouverte, elle occuperait trop de place.',
    todo: 'Donnez une capture d’écran de la partie qui compte.',
  },
  'archive-too-large': {
    title: 'Cette archive contient trop de choses',
    body: 'Une fois ouverte, elle serait trop lourde ou compterait trop de fichiers.',
    todo: 'Ouvrez-la sur votre appareil et donnez les fichiers utiles un par un.',
  },
  'archive-locked': {
    title: 'Cette archive est protégée par un mot de passe',
    body: 'Nous ne pouvons pas regarder ce qu’elle contient.',
    todo: 'Ouvrez-la avec son mot de passe, puis donnez les fichiers, ou une archive sans mot de passe.',
  },
  'archive-in-archive': {
    title: 'Cette archive en contient une autre',
    body: 'Nous ne regardons pas dans les archives rangées dans une archive.',
    todo: 'Ouvrez-la sur votre appareil, et donnez l’archive qui est dedans, ou ses fichiers.',
  },
  'archive-unknown': {
    title: 'Nous ne savons pas ouvrir cette archive',
    body: 'Nous ouvrons les archives .zip. Les autres (.rar, .7z, .gz…) ne peuvent pas être vérifiées ici.',
    todo: 'Ouvrez-la sur votre appareil et donnez les fichiers un par un, ou refaites-en une archive .zip.',
  },
  'damaged-file': {
    title: 'Ce fichier est abîmé',
    body: 'Il a peut-être été coupé pendant un envoi ou une copie.',
    todo: 'Essayez de l’ouvrir sur votre appareil. S’il s’ouvre, donnez-le de nouveau ; sinon, donnez une capture d’écran.',
  },
  'no-room': {
    title: 'Nous manquons de place pour l’instant',
    body: 'Vous n’y êtes pour rien. Votre récit est enregistré, et ce que vous avez déjà donné est gardé.',
    todo: 'Continuez sans ce fichier : vous pourrez l’ajouter plus tard.',
  },
  'exhibit-quarantined': {
    title: 'Ce fichier contient un logiciel malveillant',
    body: 'Il est conservé sous scellé comme preuve, et ne s’ouvre pas.',
    todo: 'Si vous l’avez ouvert sur votre appareil, faites-le vérifier.',
  },
};

export type ExhibitProblems = typeof exhibitProblems;
