import type { Download, Endpoint, Upload } from '@fanal/contract/wire';
import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';

/** An endpoint in OpenAPI. */
export function describe(endpoint: Endpoint) {
  const hasBody = !(endpoint.body instanceof z.ZodUndefined);
  return createRoute({
    operationId: endpoint.id,
    method: endpoint.method,
    path: endpoint.path,
    summary: endpoint.summary,
    request: {
      params: endpoint.params,
      query: endpoint.query,
      ...(hasBody
        ? { body: { required: true, content: { 'application/json': { schema: endpoint.body } } } }
        : {}),
    },
    responses: {
      [endpoint.status]: {
        description: 'Done',
        content: { 'application/json': { schema: endpoint.answer } },
      },
      default: {
        description: `Refused (RFC 9457): ${['invalid-request', ...endpoint.refusals].join(', ')}`,
        content: { 'application/problem+json': { schema: z.object({ code: z.string() }) } },
      },
    },
  });
}

export function describeDownload(endpoint: Download) {
  const bytes = { schema: { type: 'string', format: 'binary' } } as const;
  return createRoute({
    operationId: endpoint.id,
    method: endpoint.method,
    path: endpoint.path,
    summary: endpoint.summary,
    request: { params: endpoint.params, query: endpoint.query },
    responses: {
      200: {
        description: 'The file',
        content: Object.fromEntries(endpoint.types.map((type) => [type, bytes])),
      },
      default: refusalsOf(endpoint),
    },
  });
}

export function describeUpload(endpoint: Upload) {
  const bytes = { schema: { type: 'string', format: 'binary' } } as const;
  return createRoute({
    operationId: endpoint.id,
    method: endpoint.method,
    path: endpoint.path,
    summary: endpoint.summary,
    request: {
      params: endpoint.params,
      headers: z.object({ about: z.string().describe('base64url of JSON: what is said about the bytes') }),
      body: { required: true, content: { 'application/octet-stream': bytes } },
    },
    responses: {
      [endpoint.status]: {
        description: 'Done',
        content: { 'application/json': { schema: endpoint.answer } },
      },
      default: refusalsOf(endpoint),
    },
  });
}

function refusalsOf({ refusals }: { readonly refusals: readonly string[] }) {
  return {
    description: `Refused (RFC 9457): ${['invalid-request', ...refusals].join(', ')}`,
    content: { 'application/problem+json': { schema: z.object({ code: z.string() }) } },
  };
}
