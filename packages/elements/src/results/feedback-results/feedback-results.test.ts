import './define.js';

import {expect} from '@open-wc/testing';

import {choose, feedbackResults, rowsOf, textsOf} from '../../../../../test/support/results/feedback-results-page.js';
import {sampleAnswer, sampleFeedback, sampleSurvey} from '../../../../../test/support/results/sample-feedback.js';

const of = (question: string, part: string) => `[data-page='${question}'] ${part}`;

describe('<consulta-feedback-results>', () => {
  it('shows every question of every type, with a picture, a sentence and a table', async () => {
    const {element} = await feedbackResults();
    const questions = sampleSurvey.sections.flatMap((section) => section.questions.map(({id}) => id));
    expect(
      [...element.renderRoot.querySelectorAll<HTMLElement>('.page')].map(({dataset}) => dataset['page']),
    ).to.deep.equal(questions);
    const drawn = questions.filter((id) => !['best', 'visit-hosts', 'mail'].includes(id));
    for (const id of drawn) {
      expect(textsOf(element, of(id, '[part=lead]'))[0], `${id} says something`).to.match(/\.$/);
      expect(rowsOf(element, of(id, '[part=table]')).length, `${id} has a table`).to.be.greaterThan(0);
      expect(element.renderRoot.querySelector(of(id, 'svg, .places')), `${id} has a picture`).not.to.equal(null);
    }
  });

  it('says how many answered, and keeps apart why others did not', async () => {
    const {element} = await feedbackResults();
    expect(textsOf(element, '[part=basis]')).to.deep.equal(['25 responses']);
    expect(textsOf(element, of('mark', '[part=counts]'))).to.deep.equal(['23 answers · 2 do not know']);
    expect(textsOf(element, of('visit-hosts', '[part=counts]'))).to.deep.equal(['12 answers · 13 not asked']);
    expect(textsOf(element, of('mail', '[part=lead]'))).to.deep.equal([
      'These texts say who somebody is. They are counted, but not shown here.',
    ]);
    expect(element.renderRoot.textContent).not.to.contain('example.org');
  });

  it('counts options with percentages of those who answered', async () => {
    const {element} = await feedbackResults();
    expect(textsOf(element, of('event', '.bars li'))).to.deep.equal([
      'Visit 12 (48%)',
      'Webinar 10 (40%)',
      'Other 3 (12%)',
    ]);
    expect(textsOf(element, of('event', '[part=lead]'))).to.deep.equal(['Most often: Visit, 12 of 25 (48%).']);
    expect(textsOf(element, of('event', '[part=own-texts] li'))).to.deep.equal(['A fair 3 times']);
    // Wilson's interval of 12 of 25, worked out apart in Python: 0.300 to 0.665.
    expect(rowsOf(element, of('event', '[part=table]'))[0]).to.deep.equal(['Visit', '12', '48%', '30% to 67%']);
    expect(textsOf(element, of('topics', '[part=lead]'))[0]).to.contain('Several answers were possible.');
  });

  it('has the score of a question of recommending, with its interval', async () => {
    const {element} = await feedbackResults();
    expect(textsOf(element, of('recommend', '[part=lead]'))[0]).to.match(
      /^Net promoter score [-+]?\d+ \(95 % interval [-+]?\d+ to [-+]?\d+\)\. Mean/,
    );
  });

  it('draws a bar of the levels for each row of a matrix', async () => {
    const {element} = await feedbackResults();
    expect(element.renderRoot.querySelectorAll(of('agree', '.stack-bar'))).to.have.length(2);
    expect(textsOf(element, of('agree', '[part=rows] .n'))[1]).to.equal('19 answers · Mean 3 · 6 not applicable');
    expect(rowsOf(element, of('agree', '[part=table]'))[0]!.slice(0, 2)).to.deep.equal([
      'The aims were clear',
      '9 (36%)',
    ]);
  });

  it('leads from a ranking to how it was counted', async () => {
    const {element} = await feedbackResults();
    expect(textsOf(element, of('order', '[part=lead]'))[0]).to.contain('First: Water. Counted with Schulze’s method.');
    expect(textsOf(element, of('order', '[part=places] li'))).to.deep.equal(['1 Water', '2 Roads']);
  });

  it('puts the entries of a repeat together, question by question', async () => {
    const {element} = await feedbackResults();
    expect(textsOf(element, of('projects', '[part=lead]'))[0]).to.equal('38 entries, made by 25 responses.');
    expect(textsOf(element, of('projects', '.question-inside h4'))).to.deep.equal(['Cost', 'Finished?']);
  });

  it('shows only the questions that are asked for', async () => {
    const {element} = await feedbackResults({question: 'best mark'});
    expect(textsOf(element, '.page h3')).to.deep.equal(['Your mark', 'What was best?']);
  });

  it('reads in the language of the page, and of the survey', async () => {
    const {element} = await feedbackResults({}, sampleFeedback, {lang: 'fr'});
    expect(textsOf(element, 'h2')).to.deep.equal(['Après la rencontre']);
    expect(textsOf(element, of('event', '[part=lead]'))).to.deep.equal(['Le plus souvent : Visite, 12 sur 25 (48 %).']);
  });

  it('leaves out late answers when asked to', async () => {
    const {element} = await feedbackResults();
    expect(textsOf(element, '[part=late] p')).to.deep.equal(['1 answer came after the consultation closed.']);
    element.renderRoot.querySelector<HTMLElement>('[part=late] input')?.click();
    await element.updateComplete;
    expect(textsOf(element, '[part=basis]')).to.deep.equal(['24 responses']);
    expect(textsOf(element, '[role=status]')[0]).to.equal('24 responses');
  });

  it('says that nobody answered, and shows answers as they come', async () => {
    const {element} = await feedbackResults({}, []);
    expect(textsOf(element, '[role=status]').join('')).to.equal(
      'No answers are here yet. They appear by themselves as they come in.',
    );
    element.responses = [sampleAnswer(1, 'visit')];
    await element.updateComplete;
    element.responses = [...element.responses, sampleAnswer(2, 'visit'), sampleAnswer(3, 'visit')];
    await element.updateComplete;
    expect(textsOf(element, '[role=status]')[0]).to.equal('2 new answers are counted. 3 responses');
  });

  it('hides from a sensitive question what fewer than the smallest group said', async () => {
    const [first, ...others] = sampleSurvey.sections;
    const sensitive = {
      ...sampleSurvey,
      sections: [
        {...first!, questions: first!.questions.map((question) => ({...question, sensitive: true}))},
        ...others,
      ],
    };
    const {element} = await feedbackResults({survey: sensitive}, sampleFeedback.slice(0, 3));
    expect(textsOf(element, of('mark', '[part=withheld]'))[0]).to.contain('fewer than 5 people answered this');
    await choose(element, 'select.compare', 'Do not compare');
    expect(textsOf(element, of('mark', '[part=counts]'))).to.deep.equal([]);
  });
});
