import {expect} from '@open-wc/testing';

import {PREVIEW_PAGE_WORDS} from '../../packages/consulta/src/pages/preview/preview-words.js';
import {words as controls} from '../../packages/elements/src/base/words/fr.js';
import {words as charts} from '../../packages/elements/src/charts/words/fr.js';
import {words as desk} from '../../packages/elements/src/desk/words/fr.js';
import {words as computed} from '../../packages/elements/src/questions/computed/words/fr.js';
import {words as agreement} from '../../packages/elements/src/questions/consent/words/fr.js';
import {words as date} from '../../packages/elements/src/questions/date/words/fr.js';
import {words as number} from '../../packages/elements/src/questions/number/words/fr.js';
import {words as combobox} from '../../packages/elements/src/questions/choice/combobox/words/fr.js';
import {words as points} from '../../packages/elements/src/questions/points/words/fr.js';
import {words as comparing} from '../../packages/elements/src/questions/ranking/comparing/words/fr.js';
import {words as handling} from '../../packages/elements/src/questions/ranking/handling/words/fr.js';
import {words as repeat} from '../../packages/elements/src/questions/repeat/words/fr.js';
import {words as rankingResults} from '../../packages/elements/src/results/ranking-results/words/fr.js';
import {words as results} from '../../packages/elements/src/results/words/fr.js';
import {words as consent} from '../../packages/elements/src/survey/consent/words/fr.js';
import {words as kiosk} from '../../packages/elements/src/survey/kiosk/words/fr.js';
import {words as kept} from '../../packages/elements/src/survey/kept-answers/words/fr.js';
import {words as period} from '../../packages/elements/src/survey/period/words/fr.js';
import {words as receipt} from '../../packages/elements/src/survey/ranking-receipt/words/fr.js';
import {words as rest} from '../../packages/elements/src/survey/page-rest/words/fr.js';
import {words as survey} from '../../packages/elements/src/survey/words/fr.js';
import {RECEIPT_WORDS} from '../../packages/exchange/src/receipt/receipt-words.js';

/** A line may break at a plain space, and the mark would then stand alone at the start of the next line. */
const PLAIN = / [:;?!»]|« /u;

const BOOKS: {readonly [name: string]: object} = {
  controls,
  charts,
  desk,
  computed,
  agreement,
  date,
  number,
  combobox,
  points,
  comparing,
  handling,
  repeat,
  rankingResults,
  results,
  consent,
  kiosk,
  kept,
  period,
  receipt,
  rest,
  survey,
  receiptFile: RECEIPT_WORDS.fr,
  preview: PREVIEW_PAGE_WORDS['fr'] ?? {},
};

/** What a message says for one and for many, whatever kind of value it wants. */
function said(message: unknown): string[] {
  if (typeof message === 'object' && message !== null) return Object.values(message).flatMap(said);
  if (typeof message !== 'function') return [String(message)];
  return [1, 7, 'x', ['x', 'y']].flatMap((value) => {
    try {
      return [String((message as (...given: unknown[]) => unknown)(...Array<unknown>(message.length).fill(value)))];
    } catch {
      return [];
    }
  });
}

/** Every French text of a definition, wherever it stands. */
function frenchIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const {fr} = value as {readonly fr?: unknown};
  return typeof fr === 'string' ? [fr] : Object.values(value).flatMap(frenchIn);
}

describe('French', () => {
  for (const [name, book] of Object.entries(BOOKS)) {
    it(`has no plain space that would part a mark from its word: ${name}`, () => {
      for (const [key, message] of Object.entries(book) as [string, unknown][]) {
        const texts = said(message);
        expect(texts, key).not.to.be.empty;
        expect(
          texts.filter((text) => PLAIN.test(text)),
          key,
        ).to.deep.equal([]);
      }
    });
  }

  for (const instrument of [
    'city-to-city',
    'cib-priorities-2024',
    'policy-calls',
    'event-feedback',
    'gender-readiness',
    'vsr-readiness',
  ]) {
    it(`has no plain space that would part a mark from its word: ${instrument}`, async () => {
      const address = new URL(`../../packages/instruments/${instrument}.json`, import.meta.url);
      const texts = frenchIn(await (await fetch(address)).json());

      expect(texts.length).to.be.greaterThan(30);
      expect(texts.filter((text) => PLAIN.test(text))).to.deep.equal([]);
    });
  }
});
