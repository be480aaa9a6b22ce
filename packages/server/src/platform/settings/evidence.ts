import { z } from 'zod';

const masterKey = z
  .string()
  .regex(/^[0-9a-f]{64}$/i, 'must be 32 bytes in hexadecimal (openssl rand -hex 32)');
const megabytes = z.coerce.number().int().min(1).max(2_048);

/** Where exhibits are kept, under which key, and how much of them. */
export const evidenceEnvironment = {
  FANAL_MASTER_KEY: masterKey.optional(),
  FANAL_MASTER_KEY_FILE: z.string().optional(),
  FANAL_MASTER_KEY_PREVIOUS: masterKey.optional(),
  FANAL_MASTER_KEY_PREVIOUS_FILE: z.string().optional(),
  FANAL_S3_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  FANAL_S3_BUCKET: z
    .string()
    .regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, 'must be the name of a bucket')
    .optional(),
  FANAL_S3_REGION: z.string().max(60).default('us-east-1'),
  FANAL_S3_ACCESS_KEY: z.string().optional(),
  FANAL_S3_SECRET_KEY: z.string().optional(),
  FANAL_CLAMD: z
    .string()
    .regex(/^(tcp:\/\/[^/:\s]+:\d{1,5}|unix:\/.+)$/, 'must be tcp://host:port or unix:/path/of/socket')
    .optional(),
  FANAL_CLAMD_SECONDS: z.coerce.number().int().min(1).max(600).default(60),
  FANAL_EXHIBIT_MB: megabytes.default(25),
  FANAL_LARGE_EXHIBIT_MB: megabytes.default(100),
  FANAL_EXHIBITS_MB: megabytes.default(300),
  FANAL_EXHIBITS: z.coerce.number().int().min(1).max(1_000).default(60),
};

const Evidence = z.object(evidenceEnvironment);
type EvidenceEnvironment = z.infer<typeof Evidence>;

/** 32 bytes in hexadecimal, or the file that holds them. */
export type KeySource = { readonly key: string } | { readonly file: string };

export type EvidenceSettings = {
  /** Absent only outside production, where one is derived from the secret key. */
  readonly masterKey: KeySource | undefined;
  /** Opens what it sealed until `fanal evidence rotate` has sealed everything anew. */
  readonly previousMasterKey: KeySource | undefined;
  /** Absent: the data folder. */
  readonly s3:
    | {
        readonly endpoint: string;
        readonly bucket: string;
        readonly region: string;
        readonly accessKey: string;
        readonly secretKey: string;
      }
    | undefined;
  readonly clamd:
    | {
        readonly address: { readonly host: string; readonly port: number } | { readonly path: string };
        readonly seconds: number;
      }
    | undefined;
  /** Bytes, except `exhibits`. */
  readonly limits: {
    readonly ordinary: number;
    readonly large: number;
    readonly statement: number;
    readonly exhibits: number;
  };
};

const mebibyte = 1024 * 1024;

export function evidenceSettings(env: EvidenceEnvironment): EvidenceSettings {
  return {
    masterKey: keySource(env.FANAL_MASTER_KEY, env.FANAL_MASTER_KEY_FILE),
    previousMasterKey: keySource(env.FANAL_MASTER_KEY_PREVIOUS, env.FANAL_MASTER_KEY_PREVIOUS_FILE),
    s3: s3Of(env),
    clamd:
      env.FANAL_CLAMD === undefined
        ? undefined
        : { address: clamdAddress(env.FANAL_CLAMD), seconds: env.FANAL_CLAMD_SECONDS },
    limits: {
      ordinary: env.FANAL_EXHIBIT_MB * mebibyte,
      large: Math.max(env.FANAL_LARGE_EXHIBIT_MB, env.FANAL_EXHIBIT_MB) * mebibyte,
      statement: env.FANAL_EXHIBITS_MB * mebibyte,
      exhibits: env.FANAL_EXHIBITS,
    },
  };
}

/** What is wrong with them together, each with how to mend it. */
export function evidenceProblems(env: EvidenceEnvironment, production: boolean): string[] {
  const problems: string[] = [];
  if (production && keySource(env.FANAL_MASTER_KEY, env.FANAL_MASTER_KEY_FILE) === undefined) {
    problems.push(
      'FANAL_MASTER_KEY is missing: 32 bytes in hexadecimal (openssl rand -hex 32), or their file in FANAL_MASTER_KEY_FILE',
    );
  }
  const bucket = [
    env.FANAL_S3_ENDPOINT,
    env.FANAL_S3_BUCKET,
    env.FANAL_S3_ACCESS_KEY,
    env.FANAL_S3_SECRET_KEY,
  ];
  const given = bucket.filter((value) => value !== undefined).length;
  if (given > 0 && given < bucket.length) {
    problems.push(
      'FANAL_S3_ENDPOINT, _BUCKET, _ACCESS_KEY and _SECRET_KEY go together: give all four or none',
    );
  }
  return problems;
}

function keySource(key: string | undefined, file: string | undefined): KeySource | undefined {
  if (key !== undefined) return { key: key.toLowerCase() };
  return file === undefined ? undefined : { file };
}

function s3Of(env: EvidenceEnvironment): EvidenceSettings['s3'] {
  const { FANAL_S3_ENDPOINT, FANAL_S3_BUCKET, FANAL_S3_ACCESS_KEY, FANAL_S3_SECRET_KEY } = env;
  if (FANAL_S3_ENDPOINT === undefined || FANAL_S3_BUCKET === undefined) return undefined;
  if (FANAL_S3_ACCESS_KEY === undefined || FANAL_S3_SECRET_KEY === undefined) return undefined;
  return {
    endpoint: FANAL_S3_ENDPOINT.replace(/\/+$/, ''),
    bucket: FANAL_S3_BUCKET,
    region: env.FANAL_S3_REGION,
    accessKey: FANAL_S3_ACCESS_KEY,
    secretKey: FANAL_S3_SECRET_KEY,
  };
}

function clamdAddress(
  text: string,
): { readonly host: string; readonly port: number } | { readonly path: string } {
  if (text.startsWith('unix:')) return { path: text.slice('unix:'.length) };
  const [host = '', port = ''] = text.slice('tcp://'.length).split(':');
  return { host, port: Number(port) };
}
