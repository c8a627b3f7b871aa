import type {Problem, SurveySession} from '@consulta/engine';
import {html, nothing} from 'lit';

import type {Localization} from '../../base/localization.js';
import {problemWords} from '../../base/problem-words.js';
import {unmarkedTemplate} from '../../base/text-template.js';
import type {ControlWords} from '../../base/words/control-words.js';
import type {SurveyFlow} from '../survey-flow.js';
import type {RestWords} from './words/rest-words.js';

export interface SummaryActions {
  /** To the question, and the part of it, that a problem is about. */
  goTo(problem: Problem): void;
  /** On, without what is only asked for softly. */
  goOn(): void;
}

/** What stopped the person, as links to the questions; it takes the focus when it appears. */
export function errorSummary(
  {stoppedBy: problems, maySkip}: Pick<SurveyFlow, 'stoppedBy' | 'maySkip'>,
  session: SurveySession,
  localization: Localization<RestWords & ControlWords>,
  languages: readonly string[],
  {goTo, goOn}: SummaryActions,
): unknown {
  if (problems.length === 0) return nothing;
  const title = maySkip ? 'problems.open' : 'problems.title';
  return html`<div class=${maySkip ? 'problems soft' : 'problems'} role="alert" tabindex="-1" part="problems">
    <h3>${localization.term(title, problems.length, localization.number(problems.length))}</h3>
    <ul>
      ${problems.map(
        (problem) => html`<li>
          <button type="button" class="quiet" part="button" @click=${() => goTo(problem)}>
            ${place(problem, session, languages)} – ${problemWords(session.filledAt(problem, problem), localization, languages)}
          </button>
        </li>`,
      )}
    </ul>
    ${maySkip ? html`<button type="button" class="plain" part="button" @click=${goOn}>${localization.term('problems.skip')}</button>` : nothing}
  </div>`;
}

/** The question, and the part of it that the problem is about. */
function place({questionId, part}: Problem, session: SurveySession, languages: readonly string[]): unknown {
  const question = session.filled(session.question(questionId));
  const title = session.partTitle(questionId, part);
  return html`${unmarkedTemplate(question.title, languages)}${title === undefined ? nothing : html` – ${unmarkedTemplate(title, languages)}`}`;
}
