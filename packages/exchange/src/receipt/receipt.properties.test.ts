import {expect} from '@open-wc/testing';
import type {Draft, Response} from '@consulta/schema';
import fc from 'fast-check';

import {anyAnswers, anyDraft, anyText} from '../../../../test/support/exchange/any-answers.js';
import {everyType, responseTo} from '../../../../test/support/exchange/every-type.js';
import {readResponses} from '../read-responses.js';
import {receiptOf} from '../receipt.js';
import {readSavedAnswers} from '../saved-answers.js';

const file = (content: string) => ({name: 'answers.html', text: () => Promise.resolve(content)});
const written = (record: Draft | Response, language = 'fr') =>
  receiptOf(everyType, record, {language, address: 'https://example.org/survey'}).html;
const page = (html: string) => new DOMParser().parseFromString(html, 'text/html');

const anyResponse = fc
  .tuple(anyAnswers(everyType), fc.nat({max: 999}))
  .map(([answers, number]) => responseTo(everyType, number, {answers}));

describe('a receipt', () => {
  it('gives unfinished answers back as they were, whatever they are', async () => {
    await fc.assert(
      fc.asyncProperty(anyDraft(everyType), async (draft) => {
        const read = await readSavedAnswers(file(written(draft)), {surveyId: 'every-type'});

        expect(read).to.deep.equal({ok: true, survey: everyType, draft});
      }),
      {numRuns: 200},
    );
  });

  it('gives finished answers back, to the person and at the desk', async () => {
    await fc.assert(
      fc.asyncProperty(anyResponse, async (response) => {
        const html = written(response);
        const desk = await readResponses([file(html)]);

        expect(await readSavedAnswers(file(html), {surveyId: 'every-type'})).to.deep.equal({
          ok: true,
          survey: everyType,
          response,
        });
        expect(desk.rejected).to.deep.equal([]);
        expect(desk.responses).to.deep.equal([response]);
      }),
      {numRuns: 100},
    );
  });

  it('has in it the elements that it was written with, whatever people wrote', () => {
    const shape = (html: string) => {
      const {head, body} = page(html);
      return [head.querySelectorAll('*').length, body.querySelectorAll('script, style, link, img, iframe').length];
    };
    const expected = shape(written(responseTo(everyType, 1)));
    fc.assert(
      fc.property(anyDraft(everyType), (draft) => {
        expect(shape(written(draft))).to.deep.equal(expected);
      }),
    );
  });

  it('says on its page what it holds in its data', () => {
    const spoken = anyText.filter((text) => /\S/.test(text));
    fc.assert(
      fc.property(spoken, (city) => {
        const {body} = page(written(responseTo(everyType, 1, {answers: {city}})));
        // HTML has no way to hold this one.
        expect(body.querySelector('.answers dd')?.textContent).to.equal(city.replaceAll('\0', '\uFFFD'));
      }),
    );
  });
});
