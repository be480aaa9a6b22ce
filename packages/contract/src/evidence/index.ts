import { exhibitMarks, exhibitRefusals, exhibitSources, scanOutcomes } from '@fanal/core/exhibit';
import { z } from 'zod';
import { defineDownload, defineEndpoint, defineUpload } from '../wire/index.ts';

/** What is known of a file given in evidence. */
export const Exhibit = z.object({
  id: z.uuid(),
  /** Safe to show. */
  name: z.string(),
  /** Bytes. */
  size: z.int(),
  /** Of the original, 64 hex digits. */
  sha256: z.string(),
  /** Media type, detected from the content. */
  type: z.string(),
  source: z.enum(exhibitSources),
  receivedAt: z.iso.datetime(),
  capturedOn: z.iso.date().optional(),
  sourceUrl: z.string().optional(),
  scan: z.enum(scanOutcomes),
  marks: z.array(z.enum(exhibitMarks)),
  preview: z.enum(['none', 'waiting', 'made', 'failed']),
});
export type Exhibit = z.infer<typeof Exhibit>;

/** What is said about the bytes: the name that the person's device gives them, in any script, or none. */
export const AboutExhibit = z.object({
  name: z.string().max(1_000),
  source: z.enum(exhibitSources).default('file'),
});
export type AboutExhibit = z.infer<typeof AboutExhibit>;

const ExhibitId = z.object({ exhibit: z.uuid() });
const Reference = z.object({ reference: z.string().max(40) });
const Exhibits = z.object({ exhibits: z.array(Exhibit) });
const draftRefusals = ['draft-not-found', 'draft-expired', 'draft-already-filed'] as const;

/** For whole files. Where a connection may break, `/v1/uploads` takes them in pieces (tus 1.0). */
export const giveExhibit = defineUpload({
  id: 'give-exhibit',
  path: '/v1/exhibits/draft',
  summary: 'Give a file with the story being told; the same bytes answer the same exhibit',
  about: AboutExhibit,
  answer: Exhibit,
  refusals: [...draftRefusals, ...exhibitRefusals],
});

export const listDraftExhibits = defineEndpoint({
  id: 'list-draft-exhibits',
  method: 'get',
  path: '/v1/exhibits/draft',
  summary: 'The files given with the story being told',
  answer: Exhibits,
  refusals: ['draft-not-found', 'draft-expired'],
});

export const removeDraftExhibit = defineEndpoint({
  id: 'remove-draft-exhibit',
  method: 'delete',
  path: '/v1/exhibits/draft/{exhibit}',
  summary: 'Take a file back, while the story is not filed',
  params: ExhibitId,
  answer: z.object({ removed: z.literal(true) }),
  refusals: [...draftRefusals, 'not-found'],
});

export const previewDraftExhibit = defineDownload({
  id: 'preview-draft-exhibit',
  path: '/v1/exhibits/draft/{exhibit}/preview',
  summary: 'The picture of a file given with the story being told',
  params: ExhibitId,
  types: ['image/webp'],
  refusals: ['draft-not-found', 'draft-expired', 'not-found', 'exhibit-quarantined'],
});

export const addExhibit = defineUpload({
  id: 'add-exhibit',
  path: '/v1/exhibits/complaints/{reference}',
  summary: 'Add a file to one’s own complaint, as long as it may be completed; its timeline tells it',
  params: Reference,
  about: AboutExhibit,
  answer: Exhibit,
  refusals: ['not-found', 'not-at-this-stage', ...exhibitRefusals],
});

export const listMyExhibits = defineEndpoint({
  id: 'list-my-exhibits',
  method: 'get',
  path: '/v1/exhibits/complaints/{reference}',
  summary: 'The files of one’s own complaint',
  params: Reference,
  answer: Exhibits,
  refusals: ['not-found'],
});

/** One line of an exhibit's chain of custody. */
export const CustodyLine = z.object({
  place: z.int(),
  at: z.iso.datetime(),
  actorKind: z.string(),
  actorId: z.string().optional(),
  /** Of an agent. */
  actorName: z.string().optional(),
  action: z.string(),
  purpose: z.string(),
});
export type CustodyLine = z.infer<typeof CustodyLine>;

export const ExhibitInHand = Exhibit.extend({
  custody: z.array(CustodyLine),
  /** False when a line was changed, added or removed since it was written. */
  custodyWhole: z.boolean(),
});
export type ExhibitInHand = z.infer<typeof ExhibitInHand>;

export const listComplaintExhibits = defineEndpoint({
  id: 'list-complaint-exhibits',
  method: 'get',
  path: '/v1/investigation/complaints/{reference}/exhibits',
  summary: 'The exhibits of a complaint, each with its chain of custody',
  params: Reference,
  answer: z.object({ exhibits: z.array(ExhibitInHand) }),
  refusals: ['not-found'],
});

export const previewExhibit = defineDownload({
  id: 'preview-exhibit',
  path: '/v1/investigation/exhibits/{exhibit}/preview',
  summary: 'The picture of an exhibit',
  params: ExhibitId,
  types: ['image/webp'],
  refusals: ['not-found', 'exhibit-quarantined'],
});

/** Always to be saved, never shown: what it is was decided by whoever made it. */
export const downloadExhibit = defineDownload({
  id: 'download-exhibit',
  path: '/v1/investigation/exhibits/{exhibit}/original',
  summary: 'The original of an exhibit, byte for byte',
  params: ExhibitId,
  types: ['application/octet-stream'],
  refusals: ['not-found', 'exhibit-quarantined'],
});

export const evidenceEndpoints = [
  giveExhibit,
  listDraftExhibits,
  removeDraftExhibit,
  previewDraftExhibit,
  addExhibit,
  listMyExhibits,
  listComplaintExhibits,
  previewExhibit,
  downloadExhibit,
] as const;

/** Beginnings of the addresses where whole files are sent. */
export const exhibitsPath = '/v1/exhibits';

/**
 * Uploads in pieces, after tus 1.0 (tus.io/protocols/resumable-upload): extensions creation, expiration and
 * termination. `Upload-Metadata`: `filename`, and `reference` to add to a filed complaint of one's own instead of the
 * story being told. When the last byte is in, the answer of PATCH (and of HEAD from then on) has the header
 * `Exhibit` with the exhibit's id, or is a problem. Complete without that header: send a PATCH without bytes.
 */
export const uploadsPath = '/v1/uploads';
