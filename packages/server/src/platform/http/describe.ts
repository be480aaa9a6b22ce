import type { Download, Endpoint, EndpointBase, Upload } from '@fanal/contract/wire';
import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';

const bytes = { schema: { type: 'string', format: 'binary' } } as const;

/** An endpoint in OpenAPI. */
export function describe(endpoint: Endpoint) {
  const hasBody = !(endpoint.body instanceof z.ZodUndefined);
  return createRoute({
    ...operationOf(endpoint),
    request: {
      params: endpoint.params,
      query: endpoint.query,
      ...(hasBody
        ? { body: { required: true, content: { 'application/json': { schema: endpoint.body } } } }
        : {}),
    },
    responses: { [endpoint.status]: doneWith(endpoint.answer), default: refusalsOf(endpoint) },
  });
}

export function describeDownload(endpoint: Download) {
  return createRoute({
    ...operationOf(endpoint),
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
  return createRoute({
    ...operationOf(endpoint),
    request: {
      params: endpoint.params,
      headers: z.object({ about: z.string().describe('base64url of JSON: what is said about the bytes') }),
      body: { required: true, content: { 'application/octet-stream': bytes } },
    },
    responses: { [endpoint.status]: doneWith(endpoint.answer), default: refusalsOf(endpoint) },
  });
}

function operationOf({ id, method, path, summary }: EndpointBase & Pick<Endpoint, 'method'>) {
  return { operationId: id, method, path, summary };
}

function doneWith(answer: z.ZodType) {
  return { description: 'Done', content: { 'application/json': { schema: answer } } };
}

function refusalsOf({ refusals }: EndpointBase) {
  return {
    description: `Refused (RFC 9457): ${['invalid-request', ...refusals].join(', ')}`,
    content: { 'application/problem+json': { schema: z.object({ code: z.string() }) } },
  };
}
