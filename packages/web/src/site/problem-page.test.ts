import { refusalCodes } from '@fanal/contract/wire';
import { expect, test } from 'vitest';
import { locales } from '../catalogue/index.ts';
import { renderProblem } from './index.ts';
import { faultsOf } from './testing/site.ts';

test.each(locales)(
  'every refusal has a sound page in %s, which keeps the emergency numbers in sight',
  (locale) => {
    for (const code of refusalCodes) {
      const html = renderProblem({ code, retryAfter: 40, requestId: 'r-1' }, locale);
      expect(faultsOf(html, locale), code).toEqual([]);
      expect(html).toContain('3114');
    }
  },
);

test('one who asked too much is told how long to wait', () => {
  expect(renderProblem({ code: 'too-many-requests', retryAfter: 40 }, 'en')).toContain('about 40 seconds');
  expect(renderProblem({ code: 'too-many-requests', retryAfter: 300 }, 'en')).toContain('about 5 minutes');
});
