import type {ScoreDefinition, Survey} from '@consulta/schema';
import {expect} from '@open-wc/testing';

import {completeAnswers, sampleResponse, sampleSurvey} from '../../../../test/support/results/sample-assessment.js';
import {assess, extremesOf, isEmpty, spreadOf} from './assessment.js';
import {formulaOf} from './formula.js';
import {radarAxes} from './radar-axes.js';
import {scoreTree} from './score-tree.js';
import {surveyTitles} from './survey-titles.js';

const score = (id: string, of: readonly string[]): ScoreDefinition => ({id, title: id, rule: 'mean', of: [...of]});
const withScores = (scores: readonly ScoreDefinition[]): Survey => ({...sampleSurvey, scores: [...scores]});

describe('scoreTree', () => {
  it('puts the score of scores on top and its members below', () => {
    const {overall, dimensions} = scoreTree(sampleSurvey);
    expect(overall?.id).to.equal('overall');
    expect(dimensions.map(({id}) => id)).to.deep.equal(['score-strategy', 'score-finance', 'score-learning']);
  });

  it('puts scores side by side when none or several take in others', () => {
    const flat = withScores([score('a', ['strategy1']), score('b', ['finance1'])]);
    expect([scoreTree(flat).overall, scoreTree(flat).dimensions.length]).to.deep.equal([undefined, 2]);
    const two = withScores([score('a', ['strategy1']), score('b', ['a']), score('c', ['a'])]);
    expect(scoreTree(two).dimensions.map(({id}) => id)).to.deep.equal(['b', 'c']);
  });

  it('keeps a score that stands beside the tree', () => {
    const beside = withScores([score('a', ['strategy1']), score('all', ['a']), score('own', ['finance1'])]);
    expect(scoreTree(beside).dimensions.map(({id}) => id)).to.deep.equal(['a', 'own']);
  });
});

describe('assess', () => {
  const complete = assess(sampleSurvey, sampleResponse(completeAnswers));

  it('works out the overall score and every dimension', () => {
    expect(complete.overall?.score.value).to.equal(3);
    expect(complete.dimensions.map(({score: {value}}) => value)).to.deep.equal([3.5, 4, 1.5]);
    expect([complete.unanswered, isEmpty(complete)]).to.deep.equal([0, false]);
  });

  it('knows the spread behind each mean', () => {
    expect(complete.dimensions.map(({statements}) => spreadOf(statements))).to.deep.equal([
      [2, 5],
      [4, 4],
      [1, 2],
    ]);
  });

  it('names the extremes with their ties, and nothing at both ends', () => {
    const named = (end: 'lowest' | 'highest') => extremesOf(complete.statements, end).statements.map(({id}) => id);
    expect(named('lowest')).to.deep.equal(['learning1', 'strategy1', 'learning2']);
    expect(named('highest')).to.deep.equal(['strategy2', 'finance1']);
    expect(extremesOf(complete.statements, 'lowest', 2).tied).to.equal(1);
    const two = assess(sampleSurvey, sampleResponse({strategy1: 1, strategy2: 5}));
    expect(extremesOf(two.statements, 'highest').statements.map(({id}) => id)).to.deep.equal(['strategy2']);
  });

  it('counts what is missing, and is empty before the first answer', () => {
    expect(assess(sampleSurvey, sampleResponse({strategy1: 3})).unanswered).to.equal(5);
    expect(isEmpty(assess(sampleSurvey, sampleResponse({name: 'Lyon'})))).to.equal(true);
    expect(isEmpty(assess(sampleSurvey, sampleResponse({strategy1: 'do-not-know'})))).to.equal(false);
  });

  it('does not call a statement low because a score counts it as zero', () => {
    const strict = withScores([{...score('a', ['finance1', 'finance2']), notApplicable: 'zero'}]);
    const [dimension] = assess(strict, sampleResponse(completeAnswers)).dimensions;
    expect(dimension?.score.value).to.equal(2);
    expect(spreadOf(dimension?.statements ?? [])).to.deep.equal([4, 4]);
  });

  it('has nothing to say about a survey without scores', () => {
    expect(assess(withScores([]), sampleResponse(completeAnswers)).dimensions).to.deep.equal([]);
  });
});

describe('formulaOf', () => {
  const line = (definition: ScoreDefinition) => {
    const [part] = assess(withScores([definition]), sampleResponse(completeAnswers)).dimensions;
    return part && formulaOf(definition.rule, part.explanation, String);
  };
  const of = ['strategy1', 'strategy2'];

  it('writes each rule in figures that come out', () => {
    expect(line(score('a', of))).to.equal('(2 + 5) ÷ 2 = 3.5');
    expect(line({...score('a', of), weights: {strategy2: 3}})).to.equal('(2 + 3 × 5) ÷ 4 = 4.25');
    expect(line({...score('a', of), rule: 'sum'})).to.equal('2 + 5 = 7');
    expect(line({...score('a', of), rule: 'percent'})).to.equal('100 × (2 + 5) ÷ 10 = 70');
    expect(line({...score('a', of), rule: 'minimum'})).to.equal('min (2; 5) = 2');
    // Nothing else is said to be needed: each rung needs the highest level.
    expect(line({...score('a', of), rule: 'ladder'})).to.equal('2 < 5 → 0');
    expect(
      line({
        ...score('a', of),
        rule: 'table',
        table: [
          {from: 0, value: 1},
          {from: 6, value: 2},
        ],
      }),
    ).to.equal('2 + 5 = 7 → 2');
  });

  it('leaves out what does not count, and says nothing without a value', () => {
    expect(line(score('a', ['finance1', 'finance2']))).to.equal('4 ÷ 1 = 4');
    expect(line(score('a', ['finance2']))).to.equal(undefined);
  });
});

describe('radarAxes', () => {
  it('has an axis per dimension, with a range only while it can move', () => {
    const response = sampleResponse({strategy1: 2, finance1: 4, finance2: 4});
    const {overall, dimensions} = assess(sampleSurvey, response);
    const parts = [...(overall ? [overall] : []), ...dimensions];
    const scores = Object.fromEntries(parts.map((part) => [part.definition.id, part.score]));
    expect(radarAxes(sampleSurvey, scores, ['fr'])).to.deep.equal([
      {id: 'score-strategy', title: 'Stratégie', value: 2, scale: [1, 5], range: [1.5, 3.5], band: 'Démarrer'},
      {id: 'score-finance', title: 'Financement', value: 4, scale: [1, 5], band: 'Consolider'},
      {id: 'score-learning', title: 'Apprentissage', value: null, scale: [1, 5], range: [1, 5]},
    ]);
    expect(radarAxes(sampleSurvey, scores, ['nl'])[0]?.lang).to.equal('en');
  });
});

describe('surveyTitles', () => {
  it('finds a row of a matrix by question/row, with what is asked of it', () => {
    const survey: Survey = {
      ...sampleSurvey,
      sections: [
        {
          id: 's',
          title: 'S',
          questions: [
            {
              id: 'm',
              type: 'matrix',
              title: {en: 'Done?', fr: 'Fait ?'},
              rows: [{id: 'r', title: 'Aims'}],
              from: 1,
              to: 5,
            },
          ],
        },
      ],
    };
    expect(surveyTitles(survey).get('m/r')).to.deep.include({en: 'Done? – Aims', fr: 'Fait ? – Aims'});
  });
});
