import type { JSX } from 'hono/jsx/jsx-runtime';

/** The document as text. Every value in it was escaped by the JSX runtime. */
export function renderPage(page: JSX.Element): string {
  return `<!doctype html>${page}`;
}
