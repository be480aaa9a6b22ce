import { z } from 'zod';
import {
  type EvidenceSettings,
  evidenceEnvironment,
  evidenceProblems,
  evidenceSettings,
} from './evidence.ts';
import { natinfEnvironment } from './natinf.ts';
import { type SmsGateway, smsEnvironment, smsGatewayIn, smsProblems } from './sms.ts';

/**
 * What an operator may set, by environment. See `docs/operator/settings.md`.
 * A blank variable counts as not set.
 */
const Environment = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  FANAL_DATA: z.string().optional(),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must begin with postgres://')
    .optional(),
  FANAL_DATABASE_CONNECTIONS: z.coerce.number().int().min(2).max(200).default(12),
  FANAL_PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  FANAL_SECRET_KEY: z
    .string()
    .regex(/^[0-9a-f]{64}$/i, 'must be 32 bytes in hexadecimal (openssl rand -hex 32)')
    .optional(),
  FANAL_MODE: z.enum(['authority', 'assistance']).default('assistance'),
  FANAL_OPERATOR_NAME: z.string().max(120).optional(),
  FANAL_OPERATOR_EMAIL: z.email().optional(),
  FANAL_TRUSTED_PROXIES: z.coerce.number().int().min(0).max(5).default(0),
  FANAL_REQUESTS_PER_MINUTE: z.coerce.number().int().min(10).default(1_200),
  FANAL_LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  FANAL_DEMO: z.enum(['on', 'off']).optional(),
  FRANCECONNECT_ISSUER: z.url().optional(),
  FRANCECONNECT_CLIENT_ID: z.string().optional(),
  FRANCECONNECT_CLIENT_SECRET: z.string().optional(),
  PROCONNECT_ISSUER: z.url().optional(),
  PROCONNECT_CLIENT_ID: z.string().optional(),
  PROCONNECT_CLIENT_SECRET: z.string().optional(),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, 'must begin with smtp:// or smtps://')
    .optional(),
  FANAL_MAIL_FROM: z.string().max(200).optional(),
  ...smsEnvironment,
  ...evidenceEnvironment,
  ...natinfEnvironment,
});

export type IdentityProvider = {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
};

export type Settings = {
  readonly production: boolean;
  readonly host: string;
  readonly port: number;
  /** Where the person asked to keep data; the default is chosen by who starts the server. */
  readonly dataFolder: string | undefined;
  readonly databaseUrl: string | undefined;
  readonly databaseConnections: number;
  /** Without a slash at the end; absent: `http://localhost:<port>`. */
  readonly publicUrl: string | undefined;
  /** 32 bytes in hexadecimal. Absent only outside production, where one is made and kept in the data folder. */
  readonly secretKey: string | undefined;
  readonly mode: 'authority' | 'assistance';
  readonly operator: { readonly name: string; readonly email?: string };
  readonly trustedProxies: number;
  /** Allowed to one client address, all pages and calls together. */
  readonly requestsPerMinute: number;
  readonly logLevel: string;
  /** Fictional people and identity providers for trying Fanal out. Never in production. */
  readonly demonstration: boolean;
  readonly franceConnect: IdentityProvider | undefined;
  readonly proConnect: IdentityProvider | undefined;
  readonly mail: { readonly smtpUrl: string; readonly from: string } | undefined;
  /** Without one no text message is offered, but in a demonstration, whose mailbox shows them. */
  readonly sms: SmsGateway | undefined;
  readonly evidence: EvidenceSettings;
  /** CSV of the ministry of Justice; absent: offences are shown without a code. */
  readonly natinfFile: string | undefined;
};

export class SettingsError extends Error {
  override readonly name = 'SettingsError';
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(
      `Fanal cannot start with these settings:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`,
    );
    this.problems = problems;
  }
}

/** Reads and checks the environment; every problem is told at once, each with how to mend it. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim() !== ''));
  const parsed = Environment.safeParse(given);
  if (!parsed.success) {
    throw new SettingsError(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`));
  }
  const env = parsed.data;
  const production = env.NODE_ENV === 'production';
  const problems = [...(production ? unsafeInProduction(env) : []), ...evidenceProblems(env, production)];
  problems.push(...smsProblems(env));
  if (problems.length > 0) throw new SettingsError(problems);
  return {
    production,
    host: env.HOST,
    port: env.PORT,
    dataFolder: env.FANAL_DATA,
    databaseUrl: env.DATABASE_URL,
    databaseConnections: env.FANAL_DATABASE_CONNECTIONS,
    publicUrl: env.FANAL_PUBLIC_URL?.replace(/\/+$/, ''),
    secretKey: env.FANAL_SECRET_KEY?.toLowerCase(),
    mode: env.FANAL_MODE,
    operator: {
      name: env.FANAL_OPERATOR_NAME ?? 'Fanal',
      ...(env.FANAL_OPERATOR_EMAIL === undefined ? {} : { email: env.FANAL_OPERATOR_EMAIL }),
    },
    trustedProxies: env.FANAL_TRUSTED_PROXIES,
    requestsPerMinute: env.FANAL_REQUESTS_PER_MINUTE,
    logLevel: env.FANAL_LOG_LEVEL,
    demonstration: !production && env.FANAL_DEMO !== 'off',
    franceConnect: provider(
      env.FRANCECONNECT_ISSUER,
      env.FRANCECONNECT_CLIENT_ID,
      env.FRANCECONNECT_CLIENT_SECRET,
    ),
    proConnect: provider(env.PROCONNECT_ISSUER, env.PROCONNECT_CLIENT_ID, env.PROCONNECT_CLIENT_SECRET),
    evidence: evidenceSettings(env),
    mail:
      env.SMTP_URL === undefined
        ? undefined
        : { smtpUrl: env.SMTP_URL, from: env.FANAL_MAIL_FROM ?? 'Fanal <ne-pas-repondre@localhost>' },
    sms: smsGatewayIn(env),
    natinfFile: env.FANAL_NATINF_FILE,
  };
}

function unsafeInProduction(env: z.infer<typeof Environment>): string[] {
  const needed: readonly (readonly [keyof z.infer<typeof Environment>, string])[] = [
    ['DATABASE_URL', 'a PostgreSQL 15 or later of its own'],
    ['FANAL_SECRET_KEY', '32 bytes in hexadecimal (openssl rand -hex 32)'],
    ['FANAL_PUBLIC_URL', 'the address people use, beginning with https://'],
    ['FANAL_OPERATOR_NAME', 'the name of the body that answers for this service'],
    ['PROCONNECT_ISSUER', 'the identity provider of agents'],
    ['PROCONNECT_CLIENT_ID', 'the client identifier given by that provider'],
    ['PROCONNECT_CLIENT_SECRET', 'the client secret given by that provider'],
    ['SMTP_URL', 'the mail server that sends receipts and sign-in links'],
    ['FANAL_MAIL_FROM', 'the sender of those messages'],
  ];
  const problems = needed
    .filter(([name]) => env[name] === undefined)
    .map(([name, what]) => `${name} is missing: ${what}`);
  if (env.FANAL_DEMO === 'on')
    problems.push('FANAL_DEMO is on: demonstration identities never run in production; remove it');
  if (env.FANAL_PUBLIC_URL !== undefined && !env.FANAL_PUBLIC_URL.startsWith('https://')) {
    problems.push('FANAL_PUBLIC_URL must begin with https:// in production');
  }
  if (env.FANAL_MODE === 'authority' && env.FRANCECONNECT_ISSUER === undefined) {
    problems.push('FRANCECONNECT_ISSUER is missing: FANAL_MODE=authority needs a checked identity');
  }
  return problems;
}

function provider(
  issuer: string | undefined,
  clientId: string | undefined,
  clientSecret: string | undefined,
): IdentityProvider | undefined {
  if (issuer === undefined || clientId === undefined || clientSecret === undefined) return undefined;
  return { issuer, clientId, clientSecret };
}
