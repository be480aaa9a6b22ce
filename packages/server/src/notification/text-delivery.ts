import type { SmsGateway } from '../platform/settings/index.ts';
import { type Delivery, type OutgoingText, RefusedForGood } from './delivery.ts';

/** Milliseconds: a silent gateway must not hold a connection for long. */
const patience = 15_000;

/** Answers about the account, the address of the gateway or the moment rather than about the message: tried again. */
const passing: ReadonlySet<number> = new Set([401, 402, 403, 404, 405, 407, 408, 409, 421, 425, 429]);

/** The gateway did not take the message this time. */
class GatewayError extends Error {
  override readonly name = 'GatewayError';
  readonly code: string;
  constructor(code: string) {
    super(`the gateway answered ${code}`);
    this.code = code;
  }
}

/**
 * Through an HTTP gateway. 2xx: handed over. Another 4xx: refused for good. Anything else, silence included:
 * nobody knows, so it is tried again under the same key (the Idempotency-Key header field, IETF httpapi draft),
 * by which the gateway tells a repetition.
 */
export function deliverByGateway(gateway: SmsGateway): Delivery<OutgoingText> {
  return {
    keepsLetters: false,
    async send(message) {
      const status = await post(gateway, message);
      if (status >= 200 && status < 300) return;
      if (status >= 400 && status < 500 && !passing.has(status)) throw new RefusedForGood(`HTTP_${status}`);
      throw new GatewayError(`HTTP_${status}`);
    },
  };
}

async function post(gateway: SmsGateway, message: OutgoingText): Promise<number> {
  const headers = new Headers({
    'content-type': 'application/json',
    accept: 'application/json',
    'idempotency-key': message.key,
  });
  if (gateway.authorization !== undefined) headers.set('authorization', gateway.authorization);
  try {
    const response = await fetch(gateway.url, {
      method: 'POST',
      headers,
      body: JSON.stringify(bodyOf(gateway, message)),
      // A token is not carried to wherever an answer points.
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
    });
    await response.body?.cancel();
    return response.status;
  } catch (error) {
    throw new GatewayError(error instanceof Error && error.name === 'TimeoutError' ? 'TIMEOUT' : 'UNREACHED');
  }
}

/** The operator's template, filled in: in texts only, after it was parsed, so that nothing sent can become JSON. */
export function bodyOf({ body, sender }: SmsGateway, message: OutgoingText): unknown {
  const values: Readonly<Record<string, string>> = {
    to: message.to,
    digits: message.to.replace('+', ''),
    text: message.text,
    key: message.key,
    sender,
  };
  return fill(body, values);
}

function fill(part: unknown, values: Readonly<Record<string, string>>): unknown {
  if (typeof part === 'string') {
    return part.replace(/\{(to|digits|text|key|sender)\}/g, (_, name: string) => values[name] ?? '');
  }
  if (Array.isArray(part)) return part.map((each) => fill(each, values));
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([key, each]) => [key, fill(each, values)]));
}

/** While there is no gateway. */
export function deliverToNobody(): Delivery<OutgoingText> {
  return {
    keepsLetters: false,
    async send() {
      throw new GatewayError('NO_GATEWAY');
    },
  };
}
