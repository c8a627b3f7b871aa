import {expect} from '@open-wc/testing';
import type {Draft, Survey} from '@consulta/schema';
import {surveyHash} from '@consulta/schema';

import {everyAnswer, everyType, responseTo} from '../../../../test/support/exchange/every-type.js';
import {receiptOf} from '../receipt.js';
import {RECEIPT_STYLE, RECEIPT_STYLE_HASH} from './receipt-style.js';

const notes = {state: {comment: 'Since March', importance: 'high' as const}, order: {noOpinion: ['taps']}};
const response = responseTo(everyType, 7, {answers: everyAnswer, notes});
const draft: Draft = {
  id: response.id,
  surveyId: everyType.id,
  surveyVersion: '1',
  surveyHash: surveyHash(everyType),
  language: 'en',
  startedAt: '2026-03-01T10:00:00.000Z',
  savedAt: '2026-03-01T12:00:00.000Z',
  name: 'Ours',
  sectionId: 'all',
  answers: {city: 'Delft', people: 7},
  edits: {city: 1, people: 1},
};
const page = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const receipt = (language: string, survey: Survey = everyType) =>
  page(receiptOf(survey, {...response, surveyHash: surveyHash(survey)}, {language}).html);
const entry = (document: Document, title: string) =>
  [...document.querySelectorAll('.answers > div')]
    .find((div) => div.querySelector('dt')?.textContent === title)
    ?.querySelectorAll('dd');
const lines = (document: Document, title: string) => [...(entry(document, title) ?? [])].map((dd) => dd.textContent);

describe('receiptOf', () => {
  it('says every question and answer in words', () => {
    const document = receipt('en');

    expect(document.querySelector('h1')?.textContent).to.equal('Every type');
    expect(lines(document, 'City')).to.deep.equal(['Saint-Étienne']);
    expect(lines(document, 'State of Saint-Étienne')).to.deep.equal([
      'Good',
      'Comment: Since March',
      'Importance: high',
    ]);
    expect(lines(document, 'Risks')).to.deep.equal(['Flood: Poor', 'Comment: Not applicable']);
    expect(lines(document, 'Role')).to.deep.equal(['Archivist']);
    expect(lines(document, 'Order')).to.deep.equal([
      '1. Roads',
      '2. Water = Parks',
      '4. Schools',
      'No opinion on: Taps',
    ]);
    expect(lines(document, 'Since')).to.deep.equal(['December 31, 1999']);
    expect(lines(document, 'Projects')).to.deep.equal(['1. Name: Bridge', '2. Name: Well']);
    expect(document.body.textContent).to.contain('Overall: -1.5 / 3.5');
  });

  it('says how far unfinished answers are, whose they are, and how to go on', () => {
    const {html, name} = receiptOf(everyType, draft, {language: 'en', address: 'https://example.org/?a=1&b=2'});
    const document = page(html);
    const text = document.querySelector('main')?.textContent ?? '';

    expect(name).to.equal('every-type-delft-2026-03-01-00000007.html');
    expect(text).to.contain('not finished yet');
    expect(text).to.contain('Ours');
    expect(text).to.contain('2 of 13 questions');
    expect(text).to.contain('“Open a saved file”');
    expect(lines(document, 'Since')).to.deep.equal(['Not answered']);
    expect(document.querySelector('a')?.href).to.equal('https://example.org/?a=1&b=2');
  });

  it('repeats in texts what counts of unfinished answers, as the form does, and has a plain title', () => {
    const survey: Survey = {
      id: 'trip',
      version: '1',
      title: 'A *long* trip',
      languages: ['en'],
      sections: [
        {
          id: 'all',
          title: 'All',
          questions: [
            {id: 'far', type: 'yes-no', title: 'Far?'},
            {id: 'where', type: 'text', title: 'Where?', showIf: {var: 'answers.far'}},
            {id: 'days', type: 'number', title: 'Days'},
            {id: 'hours', type: 'computed', title: 'Hours', formula: {'*': [{var: 'answers.days'}, 24]}},
            {id: 'why', type: 'text', title: 'Why {{where}} for {{hours}} hours?'},
          ],
        },
      ],
    };
    const answers = {far: false, where: 'Delft', days: 2};
    const record = {...draft, surveyId: 'trip', surveyHash: surveyHash(survey), answers};
    const document = page(receiptOf(survey, record, {language: 'en'}).html);
    expect([...document.querySelectorAll('dt')].at(-1)?.textContent).to.equal('Why … for 48 hours?');
    expect(document.title).to.equal('A long trip');
  });

  it('leads nowhere but to a page of the web', () => {
    const addresses = ['javascript:alert(1)', 'data:text/html,x', 'nowhere'];
    const links = addresses.map((address) =>
      receiptOf(everyType, draft, {language: 'en', address}).html.includes('<a'),
    );

    expect(links).to.deep.equal([false, false, false]);
  });

  it('says where to send finished answers', () => {
    const text = receipt('en', {...everyType, return: {email: 'a@example.org', deadline: '2026-05-01'}}).body
      .textContent;

    expect(text).to.contain('Send this file to the organiser');
    expect(text).to.contain('a@example.org');
    expect(text).to.contain('May 1, 2026');
  });

  it('is in the language of the person, from right to left in Arabic', () => {
    const french = receipt('fr').documentElement;
    const arabic = receipt('ar').documentElement;

    expect([french.lang, french.dir]).to.deep.equal(['fr', 'ltr']);
    expect([arabic.lang, arabic.dir]).to.deep.equal(['ar', 'rtl']);
    expect(arabic.querySelector('h1')?.lang, 'a title that falls back says its language').to.equal('en');
    expect(french.textContent).to.contain('Risques');
    expect(french.textContent).to.contain('Crue\u202F: Faible');
  });

  it('runs no script, and its policy allows its own style sheet alone', async () => {
    const document = receipt('en');
    const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(RECEIPT_STYLE));
    const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content');

    expect(RECEIPT_STYLE_HASH).to.equal(`sha256-${btoa(String.fromCharCode(...new Uint8Array(bytes)))}`);
    expect(document.querySelector('style')?.textContent).to.equal(RECEIPT_STYLE);
    expect(policy).to.equal(
      `default-src 'none'; style-src '${RECEIPT_STYLE_HASH}'; base-uri 'none'; form-action 'none'`,
    );
    expect([...document.querySelectorAll('script')].map(({type}) => type)).to.deep.equal(['application/json']);
    expect(document.querySelectorAll('[src], link, [style], [onclick]')).to.have.length(0);
  });
});
