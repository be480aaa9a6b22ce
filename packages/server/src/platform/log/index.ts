import { type DestinationStream, type Logger, pino } from 'pino';

export type Log = Pick<Logger, 'debug' | 'info' | 'warn' | 'error' | 'fatal'>;

/**
 * One JSON object a line, on standard output unless told otherwise. Never logs bodies, queries, cookies or addresses:
 * callers give names of fields, codes, counts and request identifiers only.
 */
export function createLog(level: string, to?: DestinationStream): Log {
  return pino({ level, base: null, serializers: { err: describeFault } }, to ?? pino.destination(1));
}

/** A fault without its message: a driver's message may quote a person's data. */
function describeFault(error: unknown): object {
  if (!(error instanceof Error)) return { name: 'unknown' };
  const code = 'code' in error ? String(error.code) : undefined;
  const stack = error.stack
    ?.split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .slice(0, 12);
  return {
    name: error.name,
    code,
    stack,
    ...(error.cause === undefined ? {} : { cause: describeFault(error.cause) }),
  };
}
