import {groupPicture} from '@consulta/analysis';
import {html, nothing, type TemplateResult} from 'lit';

import {unmarkedTemplate} from '../../base/text-template.js';
import {type DrawnPicture, drawnPicture, type StatementPicture} from './group/group-picture.js';
import {statementArithmetic} from './group-arithmetic.js';
import {dimensionMeans} from './group-means.js';
import {dotsKeyOf, statementDots, statementTable} from './group-dots.js';
import {peopleMap} from './group-heat.js';
import {groupRadar} from './group-radar.js';
import {policiesLine} from './policies-line.js';
import {groupMenu, rolesView} from './roles-view.js';
import type {SeveralView} from './several-view.js';

/** So many statements are named where people differ most; all others follow further down. */
const DIFFERING = 5;

/**
 * What a group says: where it differs first, then means with what is behind them, then statement by statement. `next` leads
 * on from there.
 */
export function groupView(view: SeveralView, next: unknown): TemplateResult {
  const {words, choices, voices, minimum} = view;
  const picture = groupPicture(voices, minimum, {survey: view.survey});
  return html`<p class="basis" part="basis"><strong>${basis(view)}</strong></p>
    ${leftOut(view)} ${policiesLine(view.survey, view)}
    <div class="choices">${groupMenu(view)} ${picture.isWithheld ? nothing : nameSwitch(view)} ${next}</div>
    ${
      choices.groupBy !== undefined
        ? rolesView(view, choices.groupBy)
        : html`${
            picture.isWithheld
              ? html`<p class="notice" part="withheld">${words.term('group.small', words.number(minimum))}</p>`
              : nothing
          }
          ${everybody(view, drawnPicture(view.survey, picture, view.consensus), !picture.isWithheld)}`
    }`;
}

function basis({words, voices, consensus}: SeveralView): string {
  const people = words.term('group.answers', voices.length, words.number(voices.length));
  return consensus ? `${people} ${words.term('group.consensus')}` : people;
}

function leftOut({words, all, voices, consensus}: SeveralView): TemplateResult | typeof nothing {
  const count = all.length - voices.length - (consensus ? 1 : 0);
  if (count <= 0) return nothing;
  return html`<p class="notice">${words.term('group.left-out', count, words.number(count))}</p>`;
}

function nameSwitch({words, voices, choices, choose}: SeveralView): TemplateResult | typeof nothing {
  if (choices.groupBy !== undefined || voices.every(({name}) => name === undefined)) return nothing;
  return html`<label class="switch">
    <input
      type="checkbox"
      part="names"
      .checked=${choices.withNames === true}
      @change=${(event: Event) => choose({withNames: (event.target as HTMLInputElement).checked})}
    />
    ${words.term('group.names')}
  </label>`;
}

function everybody(view: SeveralView, picture: DrawnPicture, isOpen: boolean): TemplateResult {
  return html`${isOpen ? differing(view, picture) : nothing}
  ${groupRadar(view, [{title: view.words.term('group.mark-mean'), picture}])}
  ${dimensionMeans(view, picture)} ${isOpen ? each(view, picture) : nothing}
  ${isOpen ? peopleMap(view, picture) : nothing}`;
}

function differing(view: SeveralView, picture: DrawnPicture): TemplateResult {
  const {words} = view;
  const statements = picture.disagreements.slice(0, DIFFERING);
  return html`<section part="disagreement">
    <h3>${words.term('group.differ')}</h3>
    ${
      statements.length === 0
        ? html`<p>${words.term('group.differ-none')}</p>`
        : html`<p class="lead">${words.term('group.differ-lead')}</p>
          ${dotsKeyOf(view)}
          <ol class="statements">
            ${statements.map((statement) => html`<li>${statementDots(view, statement)}</li>`)}
          </ol>
          ${arithmetic(view, statements)}`
    }
  </section>`;
}

function each(view: SeveralView, picture: DrawnPicture): TemplateResult {
  const {words, languages} = view;
  return html`<section part="statements">
    <h3>${words.term('group.statements')}</h3>
    ${dotsKeyOf(view)}
    ${picture.dimensions.map(
      ({definition, statements}) =>
        html`<h4>${unmarkedTemplate(definition.title, languages)}</h4>
          <ol class="statements">
            ${statements.map((statement) => html`<li>${statementDots(view, statement)}</li>`)}
          </ol>
          ${arithmetic(view, statements)}`,
    )}
    ${statementTable(view, picture)}
  </section>`;
}

function arithmetic(view: SeveralView, statements: readonly StatementPicture[]): TemplateResult {
  const said = statements.map((statement) => ({statement}));
  return statementArithmetic(view, said, {withApart: true});
}
