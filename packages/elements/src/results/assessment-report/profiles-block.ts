import {type ProfileMinimum, profileResults} from '@consulta/engine';
import type {Response, Survey, Text} from '@consulta/schema';
import {html, nothing, type TemplateResult} from 'lit';

import {textTemplate, unmarkedTemplate} from '../../base/text-template.js';
import {type Reading, writeAnswer} from '../reading.js';

/** Which sets of minimums are met, and what is short of the others. */
export function profilesBlock(
  survey: Survey,
  response: Response,
  titles: ReadonlyMap<string, Text>,
  reading: Reading,
): TemplateResult | typeof nothing {
  const results = profileResults(survey, response);
  if (results.length === 0) return nothing;
  const {words, languages} = reading;
  const titleOf = new Map((survey.profiles ?? []).map(({id, title}) => [id, title]));
  return html`<section part="profiles">
    <h3>${words.term('profile.title')}</h3>
    <ol class="profiles">
      ${results.map(({profileId, isMet, short, minimums}) => {
        const count = words.number(short.length);
        const state = isMet
          ? words.term('profile.met')
          : words.term('profile.short', count, words.number(minimums.length));
        return html`<li>
          <p>
            <strong>${textTemplate(titleOf.get(profileId) ?? profileId, languages)}</strong>
            <span class=${isMet ? 'met' : 'quiet'}>${isMet ? '✓ ' : nothing}${state}</span>
          </p>
          ${isMet || short.length === 0 ? nothing : html`<ul>${short.map((one) => shortLine(one, titles, reading))}</ul>`}
        </li>`;
      })}
    </ol>
  </section>`;
}

function shortLine(
  {id, value, minimum}: ProfileMinimum,
  titles: ReadonlyMap<string, Text>,
  reading: Reading,
): TemplateResult {
  const {words} = reading;
  const now = value === null ? words.term('score.none') : writeAnswer(reading, id, value);
  return html`<li>
    ${unmarkedTemplate(titles.get(id) ?? id, reading.languages)}
    <span class="quiet">– ${words.term('profile.needs', now, writeAnswer(reading, id, minimum))}</span>
  </li>`;
}
