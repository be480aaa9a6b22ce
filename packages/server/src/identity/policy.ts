import { anyone, type Policy } from '@fanal/core/identity';

/** Signing in is for those who are not yet; each of these acts on the caller's own session only. */
export const policies = {
  'get-me': anyone,
  'send-sign-in-email': anyone,
  'sign-in-by-email-code': anyone,
  'sign-in-by-email-link': anyone,
  'sign-out': anyone,
} as const satisfies Record<string, Policy>;
