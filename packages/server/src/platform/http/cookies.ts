import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';

export type CookieName = 'session' | 'draft' | 'sign-in';

/** Cookies of this site: HttpOnly, SameSite=Lax, and over TLS bound to the host (`__Host-`) and Secure. */
export type Cookies = {
  read(name: CookieName): string | undefined;
  /** `seconds` from now; absent: until the browser closes. */
  write(name: CookieName, value: string, seconds?: number): void;
  erase(name: CookieName): void;
};

export function cookiesOf(context: Context, secure: boolean): Cookies {
  const full = (name: CookieName) => (secure ? `__Host-fanal-${name}` : `fanal-${name}`);
  const options = { path: '/', httpOnly: true, sameSite: 'Lax', secure } as const;
  return {
    read: (name) => getCookie(context, full(name)),
    write: (name, value, seconds) =>
      setCookie(
        context,
        full(name),
        value,
        seconds === undefined ? options : { ...options, maxAge: seconds },
      ),
    erase: (name) => void deleteCookie(context, full(name), options),
  };
}
