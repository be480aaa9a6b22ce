import { expect, test } from 'vitest';
import { namedBy } from './first-visit.ts';

test('a document loads its style sheet, scripts, icon and images, and not what it links to', () => {
  const html = `<!doctype html><head>
    <link rel="icon" type="image/svg+xml" href="/fanal.svg"><link rel="stylesheet" href="/site.css">
    <link rel="alternate" hreflang="en" href="/en"><script type="module" src="/site.js?a=1&amp;b=2"></script></head>
    <a href="/fr/commencer">Commencer</a><img alt="" src="data:image/png;base64,AA"><img alt="" src="/a.png">`;
  expect(namedBy(html, 'text/html; charset=utf-8')).toEqual([
    '/site.js?a=1&b=2',
    '/a.png',
    '/fanal.svg',
    '/site.css',
  ]);
});

test('a style sheet loads what it imports and shows', () => {
  const css = `@import "/more.css";@font-face{src:url('/text.woff2')}.a{background:url(data:image/svg+xml,x)}`;
  expect(namedBy(css, 'text/css')).toEqual(['/text.woff2', '/more.css']);
});

test('a script loads the scripts that it imports', () => {
  expect(namedBy('import{a}from"./part.js";import("/later.js");', 'text/javascript')).toEqual([
    './part.js',
    '/later.js',
  ]);
});
