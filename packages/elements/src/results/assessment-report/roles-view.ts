import type {GroupPicture} from '@consulta/analysis';
import {html, nothing, type TemplateResult} from 'lit';

import {textTemplate, unmarkedTemplate} from '../../base/text-template.js';
import {heatMap} from '../../charts/heat-map/heat-map.js';
import {writeValue} from '../reading.js';
import {type DrawnPicture, drawnPicture, type StatementPicture} from './group/group-picture.js';
import {type SaidByPeople, statementArithmetic} from './group-arithmetic.js';
import {dotsKeyOf, dotsOf, tellingText} from './group-dots.js';
import {cellOf, rowsOf} from './group-heat.js';
import {groupRadar} from './group-radar.js';
import {groupings, rolesBy} from './roles.js';
import type {SeveralView} from './several-view.js';

/** So many statements are named where groups differ most. */
const DIFFERING = 5;

interface DrawnRole {
  readonly title: string;
  readonly people: number;
  readonly picture: DrawnPicture;
}

/** Chooses by which answers the group is looked at side by side; nothing where nothing makes groups. */
export function groupMenu(view: SeveralView): TemplateResult | typeof nothing {
  const {words, languages, choices, choose} = view;
  const offered = groupings(view);
  if (offered.length === 0) return nothing;
  const change = (event: Event) => choose({groupBy: (event.target as HTMLSelectElement).value || undefined});
  return html`<label>
    ${words.term('group.by')}
    <select part="group-by" @change=${change}>
      <option value="" ?selected=${choices.groupBy === undefined}>${words.term('group.by-nothing')}</option>
      ${offered.map(
        ({id, title}) => html`<option value=${id} ?selected=${id === choices.groupBy}>
          ${title === undefined ? words.term('group.by-group') : textTemplate(title, languages)}
        </option>`,
      )}
    </select>
  </label>`;
}

/** The groups side by side; a mean of everybody only where the reader asks for it. */
export function rolesView(view: SeveralView, groupBy: string): TemplateResult {
  const {words, choices, choose, minimum} = view;
  const {shown, hidden, everybody} = rolesBy(view, groupBy);
  const drawn = ({title, picture}: {readonly title: string; readonly picture: GroupPicture}): DrawnRole => ({
    title,
    people: picture.responses,
    picture: drawnPicture(view.survey, picture),
  });
  const roles = shown.map(drawn);
  const withheld =
    hidden === 0
      ? nothing
      : html`<p class="notice" part="withheld">
          ${words.term('group.hidden', hidden, words.number(hidden), words.number(minimum))}
        </p>`;
  if (roles.length === 0) return html`${withheld}`;
  const title = words.term('group.everybody');
  const all = choices.withEverybody === true && everybody ? [drawn({title, picture: everybody})] : [];
  return html`<label class="switch">
      <input
        type="checkbox"
        part="everybody"
        .checked=${choices.withEverybody === true}
        @change=${(event: Event) => choose({withEverybody: (event.target as HTMLInputElement).checked})}
      />
      ${words.term('group.add-everybody')}
    </label>
    ${withheld} ${differing(view, roles)} ${groupRadar(view, [...roles, ...all])}
    ${sideBySide(view, [...roles, ...all])}`;
}

/** One table for all: means by group, with how many people stand behind each. */
function sideBySide(view: SeveralView, roles: readonly DrawnRole[]): TemplateResult {
  const {words} = view;
  const label = words.term('group.heat-groups');
  const [first] = roles;
  if (!first) return html``;
  return html`<section part="heat">
    <h3>${label}</h3>
    ${heatMap({
      label,
      corner: words.term('group.statement'),
      columns: roles.map(({title, people}) => ({
        title,
        note: words.term('group.answers', people, words.number(people)),
      })),
      rows: rowsOf(view, first.picture, {
        dimension: ({definition}) =>
          roles.map(({picture}) => {
            const own = picture.dimensions.find((one) => one.definition.id === definition.id);
            return cellOf(view, own?.mean ?? null, own?.isWithheld ? tellingText(view) : undefined);
          }),
        statement: ({id}) =>
          roles.map(({picture}) => {
            const isWithheld = statementIn(picture, id)?.isWithheld;
            return cellOf(view, meanIn(picture, id), isWithheld ? tellingText(view) : undefined);
          }),
      }),
    })}
    ${statementArithmetic(view, saidBy(roles, first.picture.statements))}
  </section>`;
}

/** Each statement, role by role. */
function saidBy(roles: readonly DrawnRole[], statements: readonly StatementPicture[]): readonly SaidByPeople[] {
  return statements.flatMap(({id}) =>
    roles.flatMap(({title, picture}) => {
      const statement = statementIn(picture, id);
      return statement ? [{statement, who: title}] : [];
    }),
  );
}

function statementIn({statements}: DrawnPicture, id: string): StatementPicture | undefined {
  return statements.find((statement) => statement.id === id);
}

function meanIn(picture: DrawnPicture, id: string): number | null {
  return statementIn(picture, id)?.spread?.mean ?? null;
}

/** The statements on which the means of the groups lie farthest apart, each group with its dots. */
function differing(view: SeveralView, roles: readonly DrawnRole[]): TemplateResult | typeof nothing {
  const {words, titles, languages} = view;
  const gaps = (roles[0]?.picture.statements ?? [])
    .map(({id, scale}) => ({id, gap: gapOf(roles.map(({picture}) => meanIn(picture, id))) / (scale[1] - scale[0])}))
    .filter(({gap}) => gap > 0)
    .sort((a, b) => b.gap - a.gap)
    .slice(0, DIFFERING);
  if (roles.length < 2 || gaps.length === 0) return nothing;
  return html`<section part="disagreement">
    <h3>${words.term('group.differ-groups')}</h3>
    <p class="lead">${words.term('group.differ-groups-lead')}</p>
    ${dotsKeyOf({...view, consensus: undefined})}
    <ol class="statements">
      ${gaps.map(
        ({id}) => html`<li>
          <p class="statement">${unmarkedTemplate(titles.get(id) ?? id, languages)}</p>
          ${byMean(roles, id).map((role) => roleDots(view, role, id))}
        </li>`,
      )}
    </ol>
  </section>`;
}

function gapOf(means: readonly (number | null)[]): number {
  const there = means.filter((mean) => mean !== null);
  return there.length < 2 ? 0 : Math.max(...there) - Math.min(...there);
}

/** The highest first. */
function byMean(roles: readonly DrawnRole[], id: string): readonly DrawnRole[] {
  return [...roles].sort((a, b) => (meanIn(b.picture, id) ?? -Infinity) - (meanIn(a.picture, id) ?? -Infinity));
}

function roleDots(view: SeveralView, {title, picture}: DrawnRole, id: string): TemplateResult | typeof nothing {
  const statement = statementIn(picture, id);
  if (!statement) return nothing;
  const mean = statement.spread?.mean ?? null;
  const said = mean === null ? tellingText(view) : view.words.term('group.mean', writeValue(view, mean));
  return html`<div class="role-dots">
    <p>${title}${mean === null && !statement.isWithheld ? nothing : html` · ${said}`}</p>
    ${dotsOf(view, statement)}
  </div>`;
}
