import { documentKinds } from '@fanal/core/document';
import { locales } from '@fanal/core/locale';
import { z } from 'zod';
import { defineDownload, defineEndpoint, defineUpload } from '../wire/index.ts';

export { ComplaintFileData } from './complaint-file-data.ts';

export const DocumentKind = z.enum(documentKinds);
export type DocumentKind = z.infer<typeof DocumentKind>;
export const DocumentLocale = z.enum(locales);
/** 64 hexadecimal digits. */
const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** One that was issued. `superseded`: what it tells has changed since, and a newer one holds. */
export const IssuedDocument = z.object({
  code: z.string(),
  kind: DocumentKind,
  locale: DocumentLocale,
  version: z.int(),
  issuedAt: z.iso.datetime(),
  size: z.int(),
  sha256: Sha256,
  superseded: z.boolean(),
});
export type IssuedDocument = z.infer<typeof IssuedDocument>;

const Reference = z.object({ reference: z.string().max(60) });
const OneDocument = Reference.extend({ kind: DocumentKind });
const InLocale = z.object({ locale: DocumentLocale });
/** `available`: what may be asked for now; it is issued when first asked for. */
const Documents = z.object({ available: z.array(DocumentKind), issued: z.array(IssuedDocument) });

export const listMyDocuments = defineEndpoint({
  id: 'list-my-documents',
  method: 'get',
  path: '/v1/complaints/{reference}/documents',
  summary: 'The documents of one’s own complaint: those to be had, and those issued.',
  params: Reference,
  answer: Documents,
  refusals: ['not-found'],
});

export const downloadMyDocument = defineDownload({
  id: 'download-my-document',
  path: '/v1/complaints/{reference}/documents/{kind}',
  summary: 'A document of one’s own complaint, PDF/UA-1. The same bytes until what it tells changes.',
  params: OneDocument,
  query: InLocale,
  types: ['application/pdf'],
  refusals: ['not-found', 'not-at-this-stage'],
});

export const downloadMyComplaintFile = defineDownload({
  id: 'download-my-complaint-file',
  path: '/v1/complaints/{reference}/complaint-file',
  summary: 'One’s own complaint file for programs, JSON: see docs/integrator/complaint-file.md.',
  params: Reference,
  query: InLocale,
  types: ['application/json'],
  refusals: ['not-found'],
});

export const listComplaintDocuments = defineEndpoint({
  id: 'list-complaint-documents',
  method: 'get',
  path: '/v1/investigation/complaints/{reference}/documents',
  summary: 'The documents of a complaint, for agents.',
  params: Reference,
  answer: Documents,
  refusals: ['not-found'],
});

export const downloadComplaintDocument = defineDownload({
  id: 'download-complaint-document',
  path: '/v1/investigation/complaints/{reference}/documents/{kind}',
  summary: 'A document of a complaint, for agents: the same that its owner has.',
  params: OneDocument,
  query: InLocale,
  types: ['application/pdf'],
  refusals: ['not-found', 'not-at-this-stage'],
});

/** Nothing about anybody: only what stands on the paper’s edge. */
export const Verification = z.discriminatedUnion('status', [
  z.object({
    status: z.enum(['valid', 'superseded']),
    code: z.string(),
    kind: DocumentKind,
    locale: DocumentLocale,
    issuedAt: z.iso.datetime(),
    issuedBy: z.string(),
    sha256: Sha256,
  }),
  z.object({ status: z.literal('unknown') }),
]);
export type Verification = z.infer<typeof Verification>;

export const verifyDocument = defineEndpoint({
  id: 'verify-document',
  method: 'post',
  path: '/v1/document-verifications',
  summary: 'Whether a document with this code was issued here, and whether it still holds.',
  body: z.object({ code: z.string().max(60) }),
  answer: Verification,
});

/** Largest file that is compared, in bytes: all that a request may hold. Ours are a tenth of it. */
export const largestCompared = 1_000_000;

export const compareDocument = defineUpload({
  id: 'compare-document',
  path: '/v1/document-verifications/comparison',
  summary: 'Whether a file is, byte for byte, the document of this code. It is not kept.',
  about: z.object({ code: z.string().max(60) }),
  answer: z.object({ same: z.boolean() }),
  status: 200,
  refusals: ['not-found', 'too-large'],
});

export const documentEndpoints = [listMyDocuments, listComplaintDocuments, verifyDocument] as const;
