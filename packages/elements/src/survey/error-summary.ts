import type {Problem, SurveySession} from '@consulta/engine';
import {html, nothing} from 'lit';

import type {Localization} from '../base/localization.js';
import {problemWords} from '../base/problem-words.js';
import {unmarkedTemplate} from '../base/text-template.js';
import type {ControlWords} from '../base/words/control-words.js';
import type {SurveyWords} from './words/survey-words.js';

/** What stopped the person, as links to the questions; it takes the focus when it appears. */
export function errorSummary(
  problems: readonly Problem[],
  session: SurveySession,
  localization: Localization<SurveyWords & ControlWords>,
  languages: readonly string[],
  goTo: (problem: Problem) => void,
): unknown {
  if (problems.length === 0) return nothing;
  return html`<div class="problems" role="alert" tabindex="-1" part="problems">
    <h3>${localization.term('problems.title', problems.length, localization.number(problems.length))}</h3>
    <ul>
      ${problems.map(
        (problem) => html`<li>
          <button type="button" class="quiet" part="button" @click=${() => goTo(problem)}>
            ${place(problem, session, languages)} – ${problemWords(session.filled(problem), localization, languages)}
          </button>
        </li>`,
      )}
    </ul>
  </div>`;
}

/** The question, and the part of it that the problem is about. */
function place({questionId, part}: Problem, session: SurveySession, languages: readonly string[]): unknown {
  const question = session.filled(session.question(questionId));
  const title = session.partTitle(questionId, part);
  return html`${unmarkedTemplate(question.title, languages)}${title === undefined ? nothing : html` – ${unmarkedTemplate(title, languages)}`}`;
}
