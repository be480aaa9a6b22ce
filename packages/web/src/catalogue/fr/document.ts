type Kind = { readonly title: string; readonly body: string };

const copy: Kind = {
  title: 'Copie de votre plainte',
  body: 'Tout ce que vous avez raconté, avec vos compléments et la liste de vos pièces.',
};
const procesVerbal: Kind = {
  title: 'Procès-verbal',
  body: 'L’acte officiel de votre plainte, établi par l’agent qui l’a reçue.',
};
const file: Kind = {
  title: 'Dossier pour porter plainte',
  body: 'À présenter au commissariat ou à la gendarmerie, pour ne pas avoir à tout répéter.',
};

export const documentTexts = {
  /** In the space of the person, by mode. */
  kinds: {
    authority: {
      receipt: {
        title: 'Récépissé de dépôt de plainte',
        body: 'Il prouve que vous avez déposé plainte, et quand. Il rappelle vos droits et les délais.',
      },
      'proces-verbal': procesVerbal,
      'complaint-file': file,
      copy,
    },
    assistance: {
      receipt: {
        title: 'Accusé d’enregistrement',
        body: 'Il prouve la date de votre démarche. Ce n’est pas une plainte.',
      },
      'proces-verbal': procesVerbal,
      'complaint-file': file,
      copy,
    },
  },
  /** On the page where anybody checks a document. */
  issuedKinds: {
    receipt: 'Récépissé ou accusé d’enregistrement',
    'proces-verbal': 'Procès-verbal de plainte',
    'complaint-file': 'Dossier pour porter plainte',
    copy: 'Copie de plainte',
  },
  own: {
    title: 'Vos documents',
    link: 'Vos documents à télécharger (PDF)',
    lead: 'Chaque document est un PDF accessible, lisible par un lecteur d’écran. Il porte un code avec lequel chacun peut vérifier qu’il a bien été établi ici.',
    open: (title: string) => `Ouvrir : ${title} (PDF)`,
    original: 'Ouvrir l’original en français (PDF)',
    forPrograms: 'Télécharger les mêmes informations pour un logiciel (JSON)',
    issuedTitle: 'Documents établis',
    columns: { document: 'Document', issuedAt: 'Établi le', code: 'Code de vérification' },
    superseded: 'remplacé par une version plus récente',
    check: 'Vérifier un document',
  },
  check: {
    title: 'Vérifier un document',
    lead: 'Quelqu’un vous montre un document établi ici ? Son code dit s’il est authentique. Aucune donnée personnelle n’est affichée.',
    code: 'Code de vérification',
    codeHint: 'Il est imprimé à la fin du document et au bas de chaque page. Il commence par D.',
    noCode: 'Saisissez le code qui figure sur le document.',
    send: 'Vérifier',
    another: 'Vérifier un autre document',
    answers: {
      valid: {
        title: 'Ce document a été établi ici',
        body: 'Le code est le bon, et c’est la dernière version du document. Comparez le fichier pour vous assurer que rien n’y a été changé.',
      },
      superseded: {
        title: 'Ce document a été remplacé',
        body: 'Il a bien été établi ici, mais une version plus récente existe. Demandez-la à la personne qui vous l’a remis.',
      },
      unknown: {
        title: 'Aucun document ne porte ce code',
        body: 'Relisez le code : une lettre a pu être mal recopiée. S’il est juste, ce document n’a pas été établi ici.',
      },
    },
    kind: 'Document',
    language: 'Langue',
    languages: {
      fr: 'français',
      en: 'anglais (traduction ; le français fait foi)',
      es: 'espagnol (traduction ; le français fait foi)',
    },
    issuedAt: 'Établi le',
    issuedBy: 'Établi par',
    fingerprint: 'Empreinte SHA-256',
    compareTitle: 'Comparer le fichier',
    compareLead:
      'Choisissez le PDF que vous avez reçu : nous disons s’il est identique, au caractère près, à celui qui a été établi. Il n’est pas conservé.',
    file: 'Le fichier PDF',
    fileHint:
      'Une impression ou une photo ne peut pas être comparée : vérifiez alors le type et la date ci-dessus.',
    noFile: 'Choisissez un fichier PDF d’un mégaoctet au plus.',
    compare: 'Comparer',
    same: 'Le fichier est identique à celui qui a été établi ici.',
    different: 'Le fichier est différent : il a été modifié, ou ce n’est pas celui de ce code.',
  },
};
