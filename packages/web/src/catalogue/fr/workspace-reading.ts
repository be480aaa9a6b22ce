import type { ReadingProblem } from '@fanal/contract/material';

/** What was read in an exhibit, beside it. */
export const workspaceReadingTexts = {
  title: 'Texte lu dans la pièce',
  machine: 'Lu par une machine : l’original fait foi.',
  elsewhere: 'Le texte est trop long pour être affiché ici : ouvrez l’original.',
  waiting: 'La lecture n’est pas terminée.',
  unread: (why: string) => `Non lu : ${why}.`,
  piece: (number: number) => `Partie ${number}`,
  mail: 'En-têtes du courriel',
  headers: {
    from: 'Expéditeur affiché',
    replyTo: 'Réponse à',
    returnPath: 'Retour (Return-Path)',
    subject: 'Objet',
    date: 'Date affichée',
    messageId: 'Identifiant du message',
    originatingIp: 'Première adresse publique du trajet',
    authentication: 'Authentification',
    received: 'Trajet, du dernier relais au premier',
  },
  problems: {
    'unreadable-image': 'image illisible',
    'no-text': 'aucun texte',
    'unknown-export': 'conversation non reconnue',
    'several-conversations': 'plusieurs conversations dans le même export',
    'encrypted-pdf': 'PDF protégé par un mot de passe',
    'unreadable-pdf': 'PDF abîmé',
    'unreadable-mail': 'courriel illisible',
    'too-long': 'trop long',
    'took-too-long': 'lecture trop longue',
    'not-read': 'type de fichier non lu',
    failed: 'échec de la lecture',
  } satisfies Record<ReadingProblem, string>,
  auditActions: {
    'list-readings': 'a consulté le texte lu dans les pièces de',
    'read-material': 'a consulté ce qui a été lu pour',
    'say-who-i-am': 'a dit son nom dans une conversation de',
    'choose-findings': 'a confirmé ou écarté des éléments pour',
  },
};

export type WorkspaceReadingTexts = typeof workspaceReadingTexts;
