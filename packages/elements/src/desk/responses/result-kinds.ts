import type {Survey} from '@consulta/schema';
import type {ResponseStore} from '@consulta/storage';
import {html, type TemplateResult} from 'lit';

/** What an element of results is told. */
interface Shown {
  readonly surveyId: string;
  readonly store: ResponseStore;
  readonly languages: readonly string[];
}
/** A kind of result that the desk leads to. Its words begin with its name. */
export interface ResultKind {
  readonly name: 'group-result' | 'feedback-result';
  readonly fits: (survey: Survey) => boolean;
  readonly load: () => Promise<unknown>;
  readonly element: (shown: Shown) => TemplateResult;
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

/** In the order in which the desk names them. */
export const RESULT_KINDS: readonly ResultKind[] = [ranking, feedback];
