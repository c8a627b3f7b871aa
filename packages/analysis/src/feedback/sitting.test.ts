import type {Response} from '@consulta/schema';
import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {feedbackOf, feedbackResponse, feedbackSurvey} from '../../../../test/support/feedback/feedback-responses.js';
import {selectionKey, Sitting} from './sitting.js';

const people = (count: number, answers: {readonly [id: string]: unknown}, more: Partial<Response> = {}) =>
  Array.from({length: count}, () => feedbackResponse(answers, more));
const key = (conditions: {readonly [questionId: string]: string}) =>
  selectionKey(Object.entries(conditions).map(([questionId, value]) => ({questionId, value})));
const shown = (responses: readonly Response[], ids: readonly string[], minimum = 5) =>
  new Sitting(responses, ids, minimum).selections().shown;

describe('a sitting', () => {
  it('hides a selection by two answers that is too small, and what would give it away', () => {
    const responses = [
      ...people(9, {event: 'visit', gender: 'woman'}),
      ...people(2, {event: 'visit', gender: 'man'}),
      ...people(9, {event: 'webinar', gender: 'woman'}),
      ...people(9, {event: 'webinar', gender: 'man'}),
    ];
    const found = shown(responses, ['event', 'gender']);
    expect(found.has(key({event: 'visit'}))).to.equal(true);
    expect(found.has(key({gender: 'man'}))).to.equal(true);
    // All visits less those of women would be two men; so would all men less those of webinars.
    expect(
      ['visit', 'webinar'].map((one) => ['woman', 'man'].map((gender) => found.has(key({event: one, gender})))),
    ).to.deep.equal([
      [false, false],
      [false, false],
    ]);
  });

  it('does not depend on the order in which questions are asked for', () => {
    const responses = [
      ...people(9, {event: 'visit', gender: 'woman'}),
      ...people(9, {event: 'visit', gender: 'man'}),
      ...people(9, {event: 'webinar', gender: 'man'}),
    ];
    expect([...shown(responses, ['event', 'gender']).keys()]).to.deep.equal([
      ...shown(responses, ['gender', 'event']).keys(),
    ]);
  });

  it('never shows fewer than the threshold, nor lets one wider less narrower ones come to fewer', () => {
    const person = fc.record({a: fc.constantFrom('x', 'y', 'z'), b: fc.constantFrom('p', 'q')});
    fc.assert(
      fc.property(fc.array(person, {maxLength: 60}), fc.integer({min: 2, max: 6}), (list, minimum) => {
        const responses = list.map((answers) => feedbackResponse(answers));
        const found = shown(responses, ['a', 'b'], minimum);
        const size = (conditions: {readonly [id: string]: string}) => found.get(key(conditions))?.length;
        for (const members of found.values()) expect(members.length).to.be.at.least(minimum);
        for (const a of ['x', 'y', 'z']) {
          const whole = size({a});
          const parts = ['p', 'q'].flatMap((b) => size({a, b}) ?? []);
          if (whole === undefined) expect(parts).to.deep.equal([]);
          else if (parts.length > 0) {
            const rest = whole - parts.reduce((sum, part) => sum + part, 0);
            expect(rest === 0 || rest >= minimum).to.equal(true);
          }
        }
      }),
      {numRuns: 60},
    );
  });
});

describe('a question of a selection', () => {
  const survey = feedbackSurvey([
    {id: 'event', type: 'choice', title: 'Event', options: ['visit', 'webinar'].map((id) => ({id, title: id}))},
    {id: 'mark', type: 'scale', title: 'Mark', from: 1, to: 5},
    {id: 'grid', type: 'matrix', title: 'Grid', rows: ['r', 's'].map((id) => ({id, title: id})), from: 1, to: 5},
    {id: 'mine', type: 'yes-no', title: 'Mine', sensitive: true},
  ]);
  const visits = {filters: [{questionId: 'event', value: 'visit'}]};

  it('is withheld where too few of the selection answered it', () => {
    const responses = [
      ...people(2, {event: 'visit', mark: 5, grid: {r: 1}}),
      ...people(6, {event: 'visit', grid: {r: 1}}),
      ...people(2, {event: 'visit', grid: {r: 1, s: 5}}),
      ...people(9, {event: 'webinar', mark: 1, grid: {r: 1, s: 1}}),
    ];
    const [, mark, grid, mine] = feedbackOf(survey, responses, visits).questions;
    expect(mark).to.deep.equal({questionId: 'mark', counts: undefined, summary: undefined, comments: []});
    expect(grid!.summary?.type === 'matrix' && grid!.summary.rows.map(({counts}) => counts?.answered)).to.deep.equal([
      10,
      undefined,
    ]);
    // Nobody answered: nobody can be recognised.
    expect(mine!.counts).to.deep.include({responses: 10, answered: 0});
  });

  it('is withheld where too few of all others answered it', () => {
    const responses = [
      ...people(9, {event: 'visit', mark: 5}),
      ...people(3, {event: 'webinar', mark: 1}),
      ...people(6, {event: 'webinar'}),
    ];
    expect(feedbackOf(survey, responses, visits).questions[1]!.counts).to.equal(undefined);
  });

  it('that is sensitive needs as many answers of everybody', () => {
    expect(feedbackOf(survey, people(4, {mine: true})).questions.at(-1)!.counts).to.equal(undefined);
    expect(feedbackOf(survey, people(5, {mine: true})).questions.at(-1)!.counts).to.deep.include({answered: 5});
  });
});
