import {html, nothing, type TemplateResult} from 'lit';

import {unmarkedTemplate} from '../../base/text-template.js';
import {type HeatCell, type HeatColumn, heatMap, type HeatRow} from '../../charts/heat-map/heat-map.js';
import {writeAnswer, writeValue} from '../reading.js';
import type {DimensionPicture, DrawnPicture, StatementPicture} from './group/group-picture.js';
import type {Said, Voice} from './group/voice.js';
import {tellingText, withheldText} from './group-dots.js';
import type {SeveralView} from './several-view.js';

/** Of more people one sees how many gave which value, not who. */
const PEOPLE = 40;

/** Statement × person; with many people, and where there are few different values, statement × value. */
export function peopleMap(view: SeveralView, picture: DrawnPicture): TemplateResult | typeof nothing {
  const {words, voices} = view;
  if (voices.length < 2 || picture.statements.length === 0) return nothing;
  const isFew = voices.length <= PEOPLE;
  const title = words.term(isFew ? 'group.heat-people' : 'group.heat-levels');
  return html`<section part="heat">
    <h3>${title}</h3>
    ${isFew ? byPerson(view, picture, title) : byLevel(view, picture, title)}
  </section>`;
}

function byPerson(view: SeveralView, picture: DrawnPicture, label: string): TemplateResult {
  const {words, choices, consensus} = view;
  // In the order of a result that may be shown, so that the columns do not say who answered when.
  const voices = ordered(view.voices, picture);
  const columns: HeatColumn[] = voices.map(({name}, index) => ({
    title: (choices.withNames ? name : undefined) ?? words.term('group.nameless', words.number(index + 1)),
  }));
  if (consensus) columns.push({title: words.term('group.mark-agreed')});
  const row = (why: string | undefined, cell: (voice: Voice) => HeatCell) => [
    ...voices.map((voice) => (why === undefined ? cell(voice) : {shown: '–', why})),
    ...(consensus ? [cell(consensus)] : []),
  ];
  return heatMap({
    label,
    corner: words.term('group.statement'),
    columns,
    rows: rowsOf(view, picture, {
      dimension: ({definition, isWithheld}) =>
        row(isWithheld ? tellingText(view) : undefined, ({scores}) =>
          cellOf(view, scores[definition.id]?.value ?? null),
        ),
      statement: ({id, isWithheld}) =>
        row(isWithheld ? withheldText(view) : undefined, ({said}) => saidCell(view, id, said.get(id))),
    }),
  });
}

function byLevel(view: SeveralView, picture: DrawnPicture, label: string): TemplateResult {
  const {words} = view;
  const levels = [...new Set(picture.statements.flatMap(({values}) => values))].sort((a, b) => a - b);
  const countOf = (values: readonly number[], level: number) => values.filter((value) => value === level).length;
  const most = Math.max(1, ...picture.statements.flatMap(({values}) => levels.map((level) => countOf(values, level))));
  return heatMap({
    label,
    corner: words.term('group.statement'),
    columns: levels.map((level) => ({title: writeValue(view, level)})),
    scale: [0, most],
    rows: picture.statements.map(({id, values, scale: [low, high], isWithheld}) => ({
      title: titleOf(view, id),
      cells: levels.map((level) => {
        if (isWithheld) return {shown: '–', why: withheldText(view)};
        if (level < low || level > high) return {shown: '–', why: words.term('group.not-asked')};
        const count = countOf(values, level);
        return {value: count, shown: words.number(count)};
      }),
    })),
  });
}

/** What stands in the cells of a dimension and of a statement. */
export interface HeatCells {
  readonly dimension: (dimension: DimensionPicture) => readonly HeatCell[];
  readonly statement: (statement: StatementPicture) => readonly HeatCell[];
}

/** A row for each dimension with the rows of its statements below it. */
export function rowsOf(view: SeveralView, {dimensions}: DrawnPicture, cells: HeatCells): readonly HeatRow[] {
  return dimensions.flatMap((dimension) => [
    {
      title: unmarkedTemplate(dimension.definition.title, view.languages),
      isHeading: true,
      scale: dimension.scale,
      cells: cells.dimension(dimension),
    },
    ...dimension.statements.map((statement) => ({
      title: titleOf(view, statement.id),
      scale: statement.scale,
      cells: cells.statement(statement),
    })),
  ]);
}

/** A value, or that nobody gave one, or `why` it is not shown. */
export function cellOf(view: SeveralView, value: number | null, why = view.words.term('answer.none')): HeatCell {
  return value === null ? {shown: '–', why} : {value, shown: writeValue(view, value)};
}

function saidCell(view: SeveralView, id: string, said: Said | undefined): HeatCell {
  if (said && said.value !== null) return {value: said.value, shown: writeAnswer(view, id, said.value)};
  const {words} = view;
  const why = {
    'not-applicable': words.term('group.not-applicable'),
    'do-not-know': words.term('group.do-not-know'),
    hidden: words.term('group.not-asked'),
    unanswered: words.term('answer.none'),
    counted: words.term('answer.none'),
    empty: words.term('answer.none'),
  }[said?.state ?? 'hidden'];
  return {shown: '–', why};
}

function titleOf({titles, languages}: SeveralView, id: string): unknown {
  return unmarkedTemplate(titles.get(id) ?? id, languages);
}

function ordered(voices: readonly Voice[], {overall, dimensions}: DrawnPicture): readonly Voice[] {
  const shown = [...(overall ? [overall] : []), ...dimensions].find(({isWithheld}) => !isWithheld);
  const by = shown?.definition.id ?? '';
  const resultOf = ({scores}: Voice) => scores[by]?.value ?? -Infinity;
  return [...voices].sort((a, b) => resultOf(b) - resultOf(a) || (a.response.id < b.response.id ? -1 : 1));
}
