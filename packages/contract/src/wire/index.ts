export { type Client, createClient, type Fetch, type Reply } from './client.ts';
export { defineEndpoint } from './define.ts';
export type { AnyEndpoint, Endpoint, EndpointBase } from './endpoint.ts';
export { Problem, type RefusalCode, refusalCodes, refusalStatus } from './problem.ts';
export {
  type Download,
  decodeAbout,
  defineDownload,
  defineUpload,
  encodeAbout,
  type Upload,
} from './transfer.ts';
