import { z } from 'zod';

/** JSON whose texts hold `{to}`, `{text}`… in the places of what is sent. */
export type BodyTemplate = { readonly [key: string]: unknown };

/** A gateway that takes text messages over HTTP. */
export type SmsGateway = {
  readonly url: string;
  /** The whole `Authorization` header. */
  readonly authorization: string | undefined;
  readonly sender: string;
  readonly body: BodyTemplate;
};

const defaultBody = '{"to":"{to}","from":"{sender}","text":"{text}"}';

const Body = z
  .string()
  .max(2_000)
  .transform((text, context): BodyTemplate => {
    const json = parseJson(text);
    if (isObject(json) && /\{(to|digits)\}/.test(text) && text.includes('{text}')) return json;
    context.addIssue('must be a JSON object with {to} (or {digits}) and {text} in its texts');
    return z.NEVER;
  });

/** See `docs/operator/sms.md`. */
export const smsEnvironment = {
  FANAL_SMS_URL: z.url({ protocol: /^https?$/ }).optional(),
  FANAL_SMS_TOKEN: z
    .string()
    .max(2_000)
    .regex(/^[\x20-\x7e]+$/, 'must be plain characters on one line')
    .optional(),
  FANAL_SMS_SENDER: z.string().max(40).default('Fanal'),
  FANAL_SMS_BODY: Body.prefault(defaultBody),
};

type SmsEnvironment = z.infer<z.ZodObject<typeof smsEnvironment>>;

export function smsGatewayIn(env: SmsEnvironment): SmsGateway | undefined {
  if (env.FANAL_SMS_URL === undefined) return undefined;
  return {
    url: env.FANAL_SMS_URL,
    authorization: authorizationOf(env.FANAL_SMS_TOKEN?.trim()),
    sender: env.FANAL_SMS_SENDER,
    body: env.FANAL_SMS_BODY,
  };
}

/** Telephone numbers do not cross a network in clear; a gateway on the same machine may do without TLS. */
export function smsProblems(env: SmsEnvironment): readonly string[] {
  if (env.FANAL_SMS_URL === undefined) return [];
  const { protocol, hostname } = new URL(env.FANAL_SMS_URL);
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  return protocol === 'https:' || isHere ? [] : ['FANAL_SMS_URL must begin with https:// in production'];
}

/** `Basic …` and the like are taken whole; a lone token is a bearer's (RFC 6750). */
function authorizationOf(token: string | undefined): string | undefined {
  if (token === undefined) return undefined;
  return token.includes(' ') ? token : `Bearer ${token}`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isObject(json: unknown): json is BodyTemplate {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}
