import type { StepTexts } from '../journey-texts.ts';

export const ransomSteps = {
  'ransom-device': {
    title: 'Qu’est-ce qui est bloqué ?',
    lead: 'La famille du logiciel se reconnaît à ses traces : certaines ont une clé gratuite.',
    fields: {
      devices: {
        label: 'Cochez tout ce qui correspond',
        options: {
          computer: 'Un ou plusieurs ordinateurs',
          phone: 'Un téléphone ou une tablette',
          server: 'Un serveur',
          'network-storage': 'Un disque en réseau ou une sauvegarde',
          website: 'Un site internet',
          other: 'Autre chose',
        },
      },
      system: {
        label: 'Système',
        options: {
          windows: 'Windows',
          macos: 'macOS',
          linux: 'Linux',
          android: 'Android',
          ios: 'iOS',
          other: 'Un autre',
          unknown: 'Je ne sais pas',
        },
      },
      extension: {
        label: 'Ce qui a été ajouté au nom des fichiers',
        hint: 'Par exemple : photo.jpg.locked.',
      },
      strain: { label: 'Nom que se donne le logiciel ou le groupe' },
      noticed: { label: 'Date où vous l’avez vu' },
    },
  },
  'ransom-note': {
    title: 'Le message laissé',
    lead: 'Payer ne garantit rien et désigne ceux qui paieront encore. Gardez ce message : il sert à l’enquête.',
    fields: {
      text: { label: 'Le texte du message', hint: 'Copiez-le en entier si vous le pouvez.' },
      email: { label: 'Adresse courriel indiquée' },
      address: {
        label: 'Adresse internet indiquée',
        hint: 'Elle finit souvent par .onion. Ne l’ouvrez pas.',
      },
      wallet: { label: 'Adresse de cryptomonnaie' },
      ransom: { label: 'Somme demandée', hint: 'Pour une cryptomonnaie, indiquez ce que cela vaut.' },
      currency: { label: 'Monnaie' },
      paid: {
        label: 'La rançon a-t-elle été payée ?',
        options: { no: 'Non', yes: 'Oui, en tout ou en partie', unknown: 'Je ne sais pas' },
      },
    },
  },
  'ransom-entry': {
    title: 'Que savez-vous de l’attaque ?',
    lead: 'Une réponse incertaine aide aussi.',
    fields: {
      'way-in': {
        label: 'Comment sont-ils entrés ?',
        options: {
          email: 'Par un courriel ou une pièce jointe',
          download: 'Par un téléchargement',
          'remote-access': 'Par un accès à distance',
          'stolen-password': 'Par un mot de passe volé',
          flaw: 'Par une faille non corrigée',
          supplier: 'Par un prestataire',
          other: 'Autrement',
          unknown: 'Je ne sais pas',
        },
      },
      backups: {
        label: 'Vos sauvegardes',
        options: {
          safe: 'Sont intactes',
          lost: 'Sont bloquées ou détruites aussi',
          none: 'Il n’y en a pas',
          unknown: 'Je ne sais pas',
        },
      },
      stolen: {
        label: 'Des données ont-elles été volées ?',
        options: {
          no: 'Non',
          threatened: 'On menace de les publier',
          published: 'Elles ont été publiées',
          unknown: 'Je ne sais pas',
        },
      },
    },
  },
} satisfies Record<string, StepTexts>;
