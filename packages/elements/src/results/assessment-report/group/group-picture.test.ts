import {groupPicture} from '@consulta/analysis';
import type {Response} from '@consulta/schema';
import {expect} from '@open-wc/testing';

import {sampleSurvey} from '../../../../../../test/support/results/sample-assessment.js';
import {sampleConsensus, samplePeople} from '../../../../../../test/support/results/sample-group.js';
import {drawnPicture} from './group-picture.js';
import {voiceOf, voicesAndConsensus} from './voice.js';

const voices = (responses: readonly Response[]) => responses.map((response) => voiceOf(sampleSurvey, response));

describe('drawnPicture', () => {
  const picture = drawnPicture(
    sampleSurvey,
    groupPicture(voices(samplePeople), 5),
    voiceOf(sampleSurvey, sampleConsensus),
  );
  const of = (id: string) => picture.statements.find((statement) => statement.id === id);

  it('has of each statement the values, their mean and their ends, and why others have none', () => {
    expect(of('strategy1')?.values).to.deep.equal([1, 1, 1, 5, 5, 5]);
    expect(of('strategy1')?.spread).to.deep.include({mean: 3, low: 1, high: 5});
    expect(of('finance1')?.spread?.mean).to.equal(16 / 5);
    expect(of('finance1')?.counts).to.deep.include({responses: 6, doNotKnow: 1, notApplicable: 0});
    expect(of('finance2')?.counts).to.deep.include({responses: 6, doNotKnow: 0, notApplicable: 1});
  });

  it('counts each person’s result once in the mean of a dimension, and names what is lowest', () => {
    // Strategy: 4.5, 4.5, 4 | 2, 2, 2.5 → 19.5 ÷ 6.
    const [strategy] = picture.dimensions;
    expect(strategy?.mean).to.equal(3.25);
    expect(strategy?.spread).to.deep.include({low: 2, high: 4.5});
    expect(strategy?.lowest.map(({id}) => id)).to.deep.equal(['strategy1']);
    expect(strategy?.band?.from).to.equal(3);
  });

  it('puts first where people differ most: 1 with one half at each end, 0 where all say the same', () => {
    expect(picture.disagreements[0]?.id).to.equal('strategy1');
    expect(of('strategy1')?.disagreement).to.equal(1);
    expect(of('learning2')?.disagreement).to.equal(0);
    expect(picture.disagreements.map(({id}) => id)).to.not.include('learning2');
  });

  it('keeps what was agreed on and how sure people are beside the values', () => {
    expect(of('strategy1')?.agreed).to.deep.equal({value: 2, reason: 'The decision is not published yet.'});
    expect(of('strategy1')?.confidence).to.deep.equal({low: 0, medium: 0, high: 1});
  });
});

describe('voicesAndConsensus', () => {
  it('does not count what people agreed on as a further person', () => {
    const found = voicesAndConsensus(voices([sampleConsensus, ...samplePeople]));
    expect([found.voices.length, found.consensus?.response.id]).to.deep.equal([6, sampleConsensus.id]);
  });

  it('takes the consensus of people who are not here as a voice of its own', () => {
    const found = voicesAndConsensus(voices([sampleConsensus]));
    expect([found.voices.length, found.consensus]).to.deep.equal([1, undefined]);
  });
});
