import type { DomainTable } from './table.ts';

/** Redirection and click counting of large services. */
export const redirectors: DomainTable = {
  category: 'redirector',
  reviewedOn: '2026-11-24',
  domains: {
    X: 't.co',
    Facebook: 'l.facebook.com lm.facebook.com',
    Bing: 'bing.com',
    DuckDuckGo: 'duckduckgo.com',
    'Yahoo Search': 'search.yahoo.com',
    Baidu: 'baidu.com',
    Qwant: 'qwant.com',
    Ecosia: 'ecosia.org',
    AMP: 'ampproject.org ampproject.net',
    Skimlinks: 'skimresources.com redirectingat.com',
    Awin: 'awin1.com awin.com',
    CJ: 'dpbolvw.net anrdoezrs.net tkqlhce.com jdoqocy.com kqzyfj.com',
    'Rakuten Advertising': 'linksynergy.com',
    Impact: 'sjv.io pxf.io',
    'Safe Links': 'protection.outlook.com',
    'Google Translate': 'translate.google.com',
  },
};
