import type {Survey} from '@consulta/schema';
import type {ResponseStore} from '@consulta/storage';
import {html, nothing, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {until} from 'lit/directives/until.js';

import {individualResponses} from './individual-responses.js';

/** What an element of results is told. */
interface Shown {
  readonly surveyId: string;
  readonly survey: Survey;
  readonly store: ResponseStore;
  readonly languages: readonly string[];
}
/** A kind of result that the desk leads to. Its words begin with its name. */
export interface ResultKind {
  readonly name: 'group-result' | 'feedback-result' | 'assessment-result' | 'agree' | 'paper-form' | 'paper-entry';
  readonly fits: (survey: Survey) => boolean;
  readonly load: () => Promise<unknown>;
  readonly element: (shown: Shown) => TemplateResult;
  /** Whether what is shown has no heading that names the survey. */
  readonly isUnnamed?: true;
}

/** What the group ranks first, where something is ranked. */
const ranking: ResultKind = {
  name: 'group-result',
  fits: ({sections}) =>
    sections.some(({questions}) => questions.some(({type}) => type === 'ranking' || type === 'points')),
  load: () => import('../../results/ranking-results/define.js'),
  element: ({surveyId, store, languages}) =>
    html`<consulta-ranking-results
      survey-id=${surveyId}
      .store=${store}
      .languages=${languages}
    ></consulta-ranking-results>`,
};

/** What people said, question by question, of any survey. */
const feedback: ResultKind = {
  name: 'feedback-result',
  fits: () => true,
  load: () => import('../../results/feedback-results/define.js'),
  element: ({surveyId, store, languages}) =>
    html`<consulta-feedback-results
      survey-id=${surveyId}
      .store=${store}
      .languages=${languages}
    ></consulta-feedback-results>`,
};

/** A group agrees on values, out of what its members answered; its answer is a response of its own. */
const agree: ResultKind = {
  name: 'agree',
  fits: ({scores}) => scores !== undefined && scores.length > 0,
  load: () => import('../../survey/self-assessment/define.js'),
  element: ({survey, store}) => {
    const open = async (): Promise<TemplateResult> => {
      const basedOn = await individualResponses(store, survey.id);
      return html`<consulta-self-assessment .survey=${survey} .store=${store} .basedOn=${basedOn}></consulta-self-assessment>`;
    };
    // Once, or whatever the desk hears of would begin the group's work anew.
    return html`${guard([survey, store], () => until(open(), nothing))}`;
  },
};

/** What a group's self-assessment says, where something is scored. */
const assessment: ResultKind = {
  name: 'assessment-result',
  fits: ({scores = []}) => scores.length > 0,
  // The report leads on to what the group agrees on, where that can be answered.
  load: () => Promise.all([import('../../results/assessment-report/define.js'), agree.load()]),
  element: ({surveyId, store, languages}) =>
    html`<consulta-assessment-report
      survey-id=${surveyId}
      view="group"
      reader="organiser"
      .store=${store}
      .languages=${languages}
    ></consulta-assessment-report>`,
};

/** A form to print and fill in by hand. */
const paperForm: ResultKind = {
  name: 'paper-form',
  fits: () => true,
  load: () => import('../paper/define.js'),
  element: ({survey}) => html`<consulta-paper-form .survey=${survey}></consulta-paper-form>`,
};

/** What comes back on paper, entered by the codes of the form. */
const paperEntry: ResultKind = {
  name: 'paper-entry',
  fits: () => true,
  load: () => import('../paper/define.js'),
  isUnnamed: true,
  element: ({survey, store}) => html`<consulta-paper-entry .survey=${survey} .store=${store}></consulta-paper-entry>`,
};

/** In the order in which the desk names them. */
export const RESULT_KINDS: readonly ResultKind[] = [ranking, assessment, feedback, agree, paperForm, paperEntry];
