import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';

import type {Localization} from '../../base/localization.js';
import type {AnsweredVersion} from './answered-versions.js';
import type {ResultPageWords} from './words/result-page-words.js';

/** What is not counted because it answers other questions, and the menu that shows it. */
export function versionMenu(
  words: Localization<ResultPageWords>,
  versions: readonly AnsweredVersion[],
  shown: AnsweredVersion | undefined,
  choose: (version: AnsweredVersion) => void,
): TemplateResult | typeof nothing {
  const [first] = versions;
  const offered = versions.filter((one) => one === first || one === shown || one.answers > 0);
  if (!shown || offered.length === 1) return nothing;
  const apart = offered.reduce((sum, {answers}) => sum + answers, -shown.answers);
  const title = ({survey, answers, newest}: AnsweredVersion) =>
    words.term(
      'result.version-of',
      survey.version,
      words.term('result.answers', answers, words.number(answers)),
      newest === undefined ? '' : words.date(newest, {dateStyle: 'medium'}),
    );
  return html`<div class="versions" part="versions" dir=${words.dir()}>
    ${apart === 0 ? nothing : html`<p class="notice">${words.term('result.versions', apart, words.number(apart))}</p>`}
    <label class="menu">
      ${words.term('result.version')}
      <select @change=${(event: Event) => choose(offered[(event.target as HTMLSelectElement).selectedIndex] ?? shown)}>
        ${offered.map((version) => html`<option .selected=${live(version === shown)}>${title(version)}</option>`)}
      </select>
    </label>
  </div>`;
}
