/** A browser reduced to what signing in needs: cookies, and redirects followed by hand. */
export type TestBrowser = {
  /** One request; the cookies it sets are kept. */
  go(url: string, init?: RequestInit): Promise<Response>;
  /** Follows redirects until a page, at most 10. Answers the page and where it was found. */
  follow(url: string): Promise<{ readonly response: Response; readonly url: string }>;
  cookie(name: string): string | undefined;
  setCookie(name: string, value: string): void;
};

export function createTestBrowser(
  fetchPage: (request: Request) => Response | Promise<Response>,
): TestBrowser {
  const jar = new Map<string, { value: string; path: string }>();

  async function go(url: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    const path = new URL(url).pathname;
    const sent = [...jar].filter(([, cookie]) => path.startsWith(cookie.path));
    if (sent.length > 0)
      headers.set('cookie', sent.map(([name, { value }]) => `${name}=${value}`).join('; '));
    const response = await fetchPage(new Request(url, { ...init, headers, redirect: 'manual' }));
    for (const line of response.headers.getSetCookie()) keep(line);
    return response;
  }

  function keep(line: string): void {
    const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
    const at = pair.indexOf('=');
    const name = pair.slice(0, at);
    const value = pair.slice(at + 1);
    const path = attributes.find((attribute) => /^path=/i.test(attribute))?.slice(5) ?? '/';
    const gone = value === '' || attributes.some((attribute) => /^max-age=0$/i.test(attribute));
    if (gone) jar.delete(name);
    else jar.set(name, { value, path });
  }

  return {
    go,
    async follow(start) {
      let url = start;
      for (let hop = 0; hop < 10; hop += 1) {
        const response = await go(url);
        const location = response.headers.get('location');
        if (location === null) return { response, url };
        url = new URL(location, url).href;
      }
      throw new Error('too many redirects');
    },
    cookie: (name) => jar.get(name)?.value,
    setCookie: (name, value) => void jar.set(name, { value, path: '/' }),
  };
}
