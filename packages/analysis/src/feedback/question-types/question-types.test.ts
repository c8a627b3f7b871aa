import {expect} from '@open-wc/testing';

import {resultOf} from '../../../../../test/support/feedback/feedback-responses.js';

const options = ['a', 'b', 'c'].map((id) => ({id, title: id}));
const items = options;

describe('the summary of a choice', () => {
  it('counts options in their order, shares of those who answered, with Wilson’s interval', () => {
    const {counts, summary} = resultOf({type: 'choice', options}, [
      ...Array<string>(15).fill('b'),
      ...Array<string>(133).fill('a'),
      undefined,
    ]);
    expect(counts).to.deep.equal({
      responses: 149,
      answered: 148,
      notApplicable: 0,
      doNotKnow: 0,
      unanswered: 1,
      notAsked: 0,
    });
    expect(summary.options.map(({id, count}) => [id, count])).to.deep.equal([
      ['a', 133],
      ['b', 15],
      ['c', 0],
    ]);
    // R. G. Newcombe 1998: 15 of 148.
    expect(summary.options[1]!.interval!.low).to.be.closeTo(0.0624, 0.0001);
    expect(summary.options[1]!.interval!.high).to.be.closeTo(0.1605, 0.0001);
  });

  it('takes shares of several of the people, not of the crosses', () => {
    const {summary} = resultOf({type: 'choice', options, multiple: true, none: true}, [
      ['a', 'b'],
      ['a'],
      ['none'],
      ['a', 'a'],
    ]);
    expect(summary.options.map(({id, share}) => [id, share])).to.deep.equal([
      ['a', 0.75],
      ['b', 0.25],
      ['c', 0],
      ['none', 0.25],
    ]);
  });

  it('counts own texts as one option and lists them, the same words together', () => {
    const {summary} = resultOf({type: 'choice', options, other: true}, [
      {other: 'Mayor’s office'},
      {other: ' MAYOR’S  office'},
      {other: 'NGO'},
    ]);
    expect(summary.options.at(-1)).to.deep.include({id: 'other', count: 3});
    expect(summary.ownTexts).to.deep.equal([
      {text: 'Mayor’s office', count: 2},
      {text: 'NGO', count: 1},
    ]);
  });

  it('has countries, and options that another version had, most frequent first', () => {
    const {summary} = resultOf({type: 'choice', source: 'countries'}, ['FR', 'CI', 'CI', 'ES']);
    expect(summary.options.map(({id, count}) => [id, count])).to.deep.equal([
      ['CI', 2],
      ['ES', 1],
      ['FR', 1],
    ]);
  });

  it('has no shares of nobody', () => {
    const {summary} = resultOf({type: 'choice', options}, [undefined]);
    expect(summary.options[0]).to.deep.equal({id: 'a', count: 0, of: 0, share: null, interval: undefined});
  });
});

describe('the summary of a scale', () => {
  it('keeps not applicable and do not know apart from the numbers', () => {
    const {counts, summary} = resultOf({type: 'scale', from: 1, to: 3}, [
      1,
      3,
      3,
      'not-applicable',
      'do-not-know',
      undefined,
    ]);
    expect(counts).to.deep.equal({
      responses: 6,
      answered: 3,
      notApplicable: 1,
      doNotKnow: 1,
      unanswered: 1,
      notAsked: 0,
    });
    expect(summary.levels.map(({value, count}) => [value, count])).to.deep.equal([
      [1, 1],
      [2, 0],
      [3, 2],
    ]);
    expect(summary.spread).to.deep.include({n: 3, median: 3, medianInterval: undefined});
    expect(summary.promoters).to.equal(undefined);
  });

  it('has no mean beyond the ends of the scale', () => {
    const {summary} = resultOf({type: 'scale', from: 1, to: 5}, [5, 5, 5, 5, 4]);
    // Student: 4.8 ± 2.776 × 0.447 / √5, which would be up to 5.36.
    expect(summary.spread.meanInterval?.low).to.be.closeTo(4.245, 0.001);
    expect(summary.spread.meanInterval?.high).to.equal(5);
    const {summary: points} = resultOf({type: 'points', items, total: 10}, [{a: 10}, {a: 9, b: 1}, {a: 10}]);
    expect(points.items[0]?.spread.meanInterval?.high).to.equal(10);
    expect(points.items.at(-1)?.spread.meanInterval).to.equal(undefined);
  });

  it('has the score of a question of recommending', () => {
    const answers = [...Array<number>(19).fill(9), ...Array<number>(10).fill(8), ...Array<number>(7).fill(6)];
    const {summary} = resultOf({type: 'scale', from: 0, to: 10, display: 'nps'}, answers);
    expect(summary.promoters).to.deep.include({promoters: 19, passives: 10, detractors: 7});
    expect(summary.promoters!.score).to.be.closeTo(12 / 36, 1e-12);
    expect(summary.promoters!.interval!.low).to.be.closeTo(0.0625, 0.0001);
  });
});

describe('the summary of a matrix', () => {
  it('is one of a scale for each row', () => {
    const rows = [
      {id: 'one', title: 'One'},
      {id: 'two', title: 'Two'},
    ];
    const {counts, summary} = resultOf({type: 'matrix', rows, from: 1, to: 2}, [
      {one: 1},
      {one: 2, two: 'not-applicable'},
      {},
    ]);
    expect(counts).to.deep.include({answered: 2, unanswered: 1});
    expect(
      summary.rows.map(({rowId, counts: row, spread}) => [
        rowId,
        row?.answered,
        row?.unanswered,
        row?.notApplicable,
        spread.mean,
      ]),
    ).to.deep.equal([
      ['one', 2, 0, 0, 1.5],
      ['two', 0, 1, 1, null],
    ]);
  });
});

describe('the summary of numbers', () => {
  it('has bins, quartiles, mean and median with their intervals', () => {
    const {summary} = resultOf({type: 'number'}, [1, 2, 4, 7, 8, 9, 10, 12, 'many']);
    expect(summary.spread).to.deep.include({n: 8, mean: 6.625, median: 7.5, quartiles: {lower: 3.5, upper: 9.25}});
    // Eight tosses: (1) to (8) hold the median in 99.2 %, (2) to (7) in 93 %.
    expect(summary.spread.medianInterval).to.deep.equal({low: 1, high: 12});
    expect(summary.bins.reduce((sum, {count}) => sum + count, 0)).to.equal(8);
  });

  it('tells numbers of a formula from its words', () => {
    const survey = {type: 'computed', formula: {if: [{var: 'answers.none'}, 1, 'open']}} as const;
    const {summary} = resultOf(survey, [undefined, undefined]);
    expect(summary).to.deep.include({numbers: undefined});
    expect(summary.values.map(({value, count}) => [value, count])).to.deep.equal([['open', 2]]);
  });

  it('gives an item without points nothing, and counts it', () => {
    const {summary} = resultOf({type: 'points', items, total: 10}, [{a: 10}, {a: 4, b: 6}]);
    expect(summary.items.map(({itemId, spread}) => [itemId, spread.mean])).to.deep.equal([
      ['a', 7],
      ['b', 3],
      ['c', 0],
    ]);
  });
});

describe('the summary of other types', () => {
  it('has the order of a ranking by the method of the survey, and who is first how often', () => {
    const {summary} = resultOf({type: 'ranking', items}, [['b', 'a'], ['b'], [['a', 'b'], 'c']]);
    expect(summary).to.deep.equal({
      type: 'ranking',
      method: 'schulze',
      order: [['b'], ['a'], ['c']],
      firsts: {a: 1, b: 3, c: 0},
    });
  });

  it('counts yes, no and consent', () => {
    expect(resultOf({type: 'yes-no'}, [true, true, false]).summary).to.deep.include({type: 'yes-no'});
    expect(resultOf({type: 'consent'}, [true, false, undefined]).summary.yes).to.deep.include({count: 1, share: 0.5});
  });

  it('puts days into days, months, years or decades, empty ones between', () => {
    const spans = (...days: readonly string[]) => {
      const {unit, spans: found} = resultOf({type: 'date'}, days).summary;
      return [unit, found.map(({span, count}) => `${span}:${count}`).join(' ')];
    };
    expect(spans('2026-02-27', '2026-03-01')).to.deep.equal(['day', '2026-02-27:1 2026-02-28:0 2026-03-01:1']);
    expect(spans('2025-11-30', '2026-02-01', '2026-02-28')).to.deep.equal([
      'month',
      '2025-11:1 2025-12:0 2026-01:0 2026-02:2',
    ]);
    expect(spans('2020-01-01', '2023-01-01')).to.deep.equal(['year', '2020:1 2021:0 2022:0 2023:1']);
    expect(spans('1979-05-01', '1980-01-01', '2023-01-01')).to.deep.equal([
      'decade',
      '1970:1 1980:1 1990:0 2000:0 2010:0 2020:1',
    ]);
    expect(spans('0001-01-01', '2023-01-01')).to.deep.equal(['decade', '0000:1 2020:1']);
  });

  it('lists texts with their language, but not what says who somebody is', () => {
    const [only, ...more] = resultOf({type: 'text'}, [' Good food ', '  ']).summary.texts;
    expect([only?.text, only?.language, more.length]).to.deep.equal(['Good food', 'en', 0]);
    const {counts, summary} = resultOf({type: 'text', format: 'email'}, ['ana@example.org']);
    expect([counts?.answered, summary.open, summary.texts]).to.deep.equal([1, false, []]);
  });

  it('counts entries of a repeat per person, and what is inside of all together', () => {
    const questions = [
      {id: 'cost', type: 'number', title: 'Cost'},
      {id: 'why', type: 'text', title: 'Why', showIf: {'>': [{var: 'item.cost'}, 5]}},
      {id: 'say', type: 'note', title: 'Thank you'},
    ] as const;
    const {summary} = resultOf({type: 'repeat', questions: [...questions]}, [
      [{cost: 3}, {cost: 9, why: 'Rain'}],
      [{cost: 6}],
      undefined,
    ]);
    expect(summary.entries.spread).to.deep.include({n: 2, mean: 1.5});
    expect(
      summary.questions.map(({questionId, counts}) => [
        questionId,
        counts?.answered,
        counts?.unanswered,
        counts?.notAsked,
      ]),
    ).to.deep.equal([
      ['cost', 3, 0, 0],
      ['why', 1, 1, 1],
    ]);
  });
});
