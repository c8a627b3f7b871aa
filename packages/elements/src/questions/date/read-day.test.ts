import {expect} from '@open-wc/testing';

import {readDay} from './read-day.js';

describe('readDay', () => {
  const rows = [
    ['2026-12-31', 'fr', '2026-12-31'],
    ['2026/1/5', 'en', '2026-01-05'],
    ['31.12.2026', 'de', '2026-12-31'],
    ['31/12/2026', 'fr', '2026-12-31'],
    ['12/31/2026', 'en-US', '2026-12-31'],
    ['5 1 2026', 'es', '2026-01-05'],
    ['29/02/2024', 'pt', '2024-02-29'],
    ['29/02/2026', 'pt', undefined],
    ['31/12/26', 'fr', undefined],
    ['31/12', 'fr', undefined],
    ['tomorrow', 'en', undefined],
    ['', 'en', undefined],
  ] as const;
  for (const [text, language, day] of rows) {
    it(`reads "${text}" in ${language} as ${day ?? 'no day'}`, () => {
      expect(readDay(text, language)).to.equal(day);
    });
  }
});
