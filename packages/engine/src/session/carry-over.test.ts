import {type Answers, type Draft, type Question, type Survey, surveyHash} from '@consulta/schema';
import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {anyDraft} from '../../../../test/support/exchange/any-answers.js';
import {everyType} from '../../../../test/support/exchange/every-type.js';
import {carryOver} from './carry-over.js';
import {createSession} from './create-session.js';
import {correctionOf} from './new-drafts.js';

const NOW = Date.UTC(2026, 10, 28);
const origin = {now: () => NOW, random: () => 0.5};
const asking = (questions: readonly object[], version = '1'): Survey => ({
  id: 'asked',
  version,
  title: 'Asked',
  languages: ['en'],
  sections: [{id: 'only', title: 'Only', questions: questions as Question[]}],
});
const items = (...ids: string[]) => ids.map((id) => ({id, title: id}));
const draftOf = (survey: Survey, answers: Answers, more: Partial<Draft> = {}): Draft => ({
  id: '01936c5e-7a00-7000-8000-000000000001',
  surveyId: survey.id,
  surveyVersion: survey.version,
  surveyHash: surveyHash(survey),
  language: 'en',
  startedAt: '2026-03-01T10:00:00.000Z',
  savedAt: '2026-03-01T12:00:00.000Z',
  sectionId: 'only',
  answers,
  edits: Object.fromEntries(Object.keys(answers).map((id) => [id, 2])),
  ...more,
});
const carried = (before: object, after: object | undefined, answer: Answers[string], more: Partial<Draft> = {}) => {
  const from = asking([{id: 'q', title: 'Q', ...before}]);
  const to = asking(after ? [{id: 'q', title: 'Question', ...after}] : [], '2');
  const {draft, left} = carryOver(
    draftOf(from, {q: answer}, more),
    from,
    {survey: to, surveyHash: surveyHash(to)},
    origin,
  );
  return {answer: draft.answers['q'], draft, left: left.map(({reason, answer: was}) => [reason, was])};
};

describe('carryOver', () => {
  it('keeps what is still valid, with its counter, on the other definition and under an id of its own', () => {
    const {answer, draft, left} = carried({type: 'text'}, {type: 'text', required: true}, 'Delft', {name: 'Ours'});

    expect(answer).to.equal('Delft');
    expect(draft).to.include({surveyVersion: '2', name: 'Ours', sectionId: 'only'});
    expect(draft.id).not.to.equal('01936c5e-7a00-7000-8000-000000000001');
    expect(draft.edits).to.deep.equal({q: 2});
    expect(left).to.deep.equal([]);
  });

  it('lists what is not asked any more, or in another way, with the note beside it', () => {
    const notes = {q: {comment: 'Since March'}};
    const from = asking([{id: 'q', type: 'text', title: 'Q'}]);
    const to = asking([]);
    const {draft, left} = carryOver(draftOf(from, {q: 'x'}, {notes}), from, {survey: to, surveyHash: 'h'}, origin);

    expect(left).to.deep.equal([
      {question: from.sections[0]?.questions[0], answer: 'x', note: notes.q, reason: 'gone'},
    ]);
    expect(draft).not.to.have.property('notes');
    expect(carried({type: 'text'}, {type: 'number'}, '7').left).to.deep.equal([['other-type', '7']]);
  });

  it('keeps an answer that a person can mend, such as one that is too long now', () => {
    expect(carried({type: 'text'}, {type: 'text', maxLength: 2}, 'Delft').answer).to.equal('Delft');
    expect(carried({type: 'number'}, {type: 'number', max: 5}, 7).answer).to.equal(7);
  });

  const parts: readonly [what: string, before: object, after: object, answer: Answers[string], kept: unknown][] = [
    [
      'choices',
      {type: 'choice', multiple: true},
      {type: 'choice', multiple: true, options: items('a')},
      ['a', 'b'],
      ['a'],
    ],
    ['the only choice', {type: 'choice'}, {type: 'choice', options: items('a')}, 'b', undefined],
    [
      'the first of several',
      {type: 'choice', multiple: true},
      {type: 'choice', options: items('a', 'b')},
      ['b', 'a'],
      'b',
    ],
    ['places', {type: 'ranking'}, {type: 'ranking', items: items('a', 'c'), ties: true}, ['a', ['b', 'c']], ['a', 'c']],
    ['points', {type: 'points'}, {type: 'points', items: items('a'), total: 10}, {a: 4, b: 6}, {a: 4}],
    ['rows', {type: 'matrix'}, {type: 'matrix', rows: items('a'), from: 1, to: 5}, {a: 2, b: 3}, {a: 2}],
    ['levels', {type: 'matrix'}, {type: 'matrix', rows: items('a', 'b'), from: 1, to: 2}, {a: 2, b: 3}, {a: 2}],
    ['a level', {type: 'scale'}, {type: 'scale', from: 1, to: 3}, 5, undefined],
    ['"not applicable"', {type: 'scale'}, {type: 'scale', from: 1, to: 3}, 'not-applicable', undefined],
    [
      'fields',
      {type: 'repeat'},
      {type: 'repeat', questions: [{id: 'a', type: 'text', title: ''}]},
      [{a: 'x', b: 'y'}],
      [{a: 'x'}],
    ],
  ];
  for (const [what, before, after, answer, kept] of parts) {
    it(`keeps of an answer the part that is still offered, and lists the whole: ${what}`, () => {
      const result = carried(before, after, answer);

      expect(result.answer).to.deep.equal(kept);
      expect(result.left).to.deep.equal([['not-offered', answer]]);
    });
  }

  it('takes one choice for one of several', () => {
    const options = items('a', 'b');
    const {answer, left} = carried({type: 'choice', options}, {type: 'choice', options, multiple: true}, 'a');

    expect(answer).to.deep.equal(['a']);
    expect(left).to.deep.equal([]);
  });

  it('keeps what was chosen on the way while the items are the same', () => {
    const paradata = {q: {comparisons: [{shown: ['a', 'b'], best: 'a'}]}};
    const ranking = {type: 'ranking', items: items('a', 'b')};
    const more = {type: 'ranking', items: items('a', 'b', 'c')};

    expect(carried(ranking, {...ranking, max: 2}, ['a'], {paradata}).draft.paradata).to.deep.equal(paradata);
    expect(carried(ranking, more, ['a'], {paradata}).draft).not.to.have.property('paradata');
  });

  it('brings along or lists whatever was answered, and changes nothing in a definition that differs in texts alone', () => {
    const to = {...everyType, version: '2', title: 'Another title'};
    fc.assert(
      fc.property(anyDraft(everyType), (draft) => {
        const {draft: after, left} = carryOver(draft, everyType, {survey: to, surveyHash: surveyHash(to)});
        const listed = new Set(left.map(({question}) => question.id));
        const whole = Object.entries(draft.answers).filter(([id]) => !listed.has(id));

        expect(after.answers).to.deep.include(Object.fromEntries(whole));
        expect(after.notes).to.deep.equal(draft.notes);
        expect(createSession(to, {language: 'en', draft: after}).answers).to.deep.equal(after.answers);
        for (const {question, answer} of left) expect(answer).to.deep.equal(draft.answers[question.id]);
      }),
    );
  });
});

describe('correctionOf', () => {
  it('goes on with all that was submitted, as a correction of it', () => {
    const survey = asking([{id: 'q', type: 'text', title: 'Q', comment: true}]);
    const session = createSession(survey, {language: 'en', group: 'table 4', ...origin});
    session.answer('q', 'Delft');
    session.note('q', {comment: 'Yes'});
    const response = session.toResponse({site: 'https://example.org'});
    const correction = createSession(survey, {
      language: 'fr',
      draft: correctionOf(response, {...origin, random: () => 0.25}),
      ...origin,
    });
    correction.answer('q', 'Gouda');
    const corrected = correction.toResponse({site: 'https://example.org'});

    expect(correction.begun).to.equal(true);
    expect(correction.toDraft().edits).to.deep.equal({q: 2});
    expect(corrected).to.deep.include({answers: {q: 'Gouda'}, notes: {q: {comment: 'Yes'}}, group: 'table 4'});
    expect(corrected.supersedes).to.equal(response.id);
    expect(corrected.id).to.equal(correction.id);
    expect(corrected.id).not.to.equal(response.id);
  });
});
