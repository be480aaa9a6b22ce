import type { ExhibitMark, ScanOutcome } from '@fanal/core/exhibit';

const scan: Record<ScanOutcome, string> = {
  clean: 'Aucun logiciel malveillant trouvé',
  'not-scanned': 'Pas analysée : ouvrez-la sur un poste prévu pour cela',
  infected: 'Logiciel malveillant trouvé : conservée sous scellé, elle ne s’ouvre pas',
};

const marks: Record<ExhibitMark, string> = {
  'trailing-data': 'Des données suivent la fin de l’image (photo animée, ou fichier caché).',
  'name-differs': 'Son nom annonce un autre type que son contenu.',
  'unknown-type': 'Format inconnu.',
  'runs-code': 'Contient du code qui s’exécute à l’ouverture.',
};

/** Exhibits, as agents see them on a complaint. */
export const workspaceExhibitsTexts = {
  title: 'Pièces',
  count: (count: number) => `Pièces (${count})`,
  none: 'Aucune pièce n’a été donnée.',
  type: 'Type constaté',
  size: 'Taille',
  receivedAt: 'Reçue le',
  capturedOn: 'Capture du',
  sourceUrl: 'Provenance',
  sha256: 'Empreinte SHA-256 de l’original',
  scanned: 'Antivirus',
  scan,
  marks,
  preview: 'Voir l’aperçu',
  previewOf: (name: string) => `Aperçu de ${name}`,
  previewTraced:
    'Copie réduite, sans métadonnées. Son ouverture est inscrite dans la chaîne de conservation.',
  previewWaiting: 'L’aperçu se prépare.',
  previewFailed: 'L’aperçu n’a pas pu être fait : l’original reste disponible.',
  download: 'Télécharger l’original',
  downloadOf: (name: string) => `Télécharger l’original de ${name}`,
  custody: 'Chaîne de conservation',
  custodyOf: (name: string) => `Chaîne de conservation de ${name}`,
  custodyWhole: 'Chaîne vérifiée : aucune ligne n’a été changée, ajoutée ni retirée.',
  custodyBroken: 'Chaîne rompue : une ligne a été changée, ajoutée ou retirée. Prévenez l’exploitant.',
  at: 'Quand',
  who: 'Qui',
  what: 'Quoi',
  actions: {
    received: 'a remis la pièce',
    carried: 'a déposé la pièce avec sa plainte',
    opened: 'a ouvert la pièce',
    previewed: 'a ouvert l’aperçu',
    downloaded: 'a téléchargé l’original',
    verified: 'a vérifié l’empreinte',
    're-sealed': 'a scellé sous une nouvelle clé',
    quarantined: 'a mis sous scellé',
    removed: 'a retiré la pièce',
  } as Readonly<Record<string, string>>,
  /** As the audit trail says them. */
  auditActions: {
    receive: 'a reçu',
    open: 'a ouvert',
    download: 'a téléchargé',
    preview: 'a ouvert l’aperçu de',
    remove: 'a retiré',
    'list-exhibits': 'a consulté les pièces de',
  } as Readonly<Record<string, string>>,
  purposes: {
    preview: 'pour faire l’aperçu',
    material: 'pour en lire le texte',
  } as Readonly<Record<string, string>>,
  actors: {
    person: 'La personne',
    visitor: 'La personne, avant de s’identifier',
    agent: 'Un agent',
    operator: 'L’exploitant',
    server: 'Le service, sans intervention humaine',
  } as Readonly<Record<string, string>>,
};

export type WorkspaceExhibitsTexts = typeof workspaceExhibitsTexts;
