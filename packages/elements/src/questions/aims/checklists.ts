import {checklistsOf, reachedLevel, statementsIn, statementValue, tickedChecks} from '@consulta/engine';
import type {Answer, Level, Note, Question, Text} from '@consulta/schema';
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';

import type {Localization} from '../../base/localization.js';
import {textTemplate, unmarkedTemplate} from '../../base/text-template.js';
import {stepInWords} from './aims-in-words.js';
import type {AimsWords} from './words/aims-words.js';

/** What is asked and answered, and where ticks go. */
export interface TickedQuestion {
  readonly question: Question;
  readonly answer: Answer | undefined;
  readonly note: Note | undefined;
  readonly languages: readonly string[];
  readonly words: Localization<AimsWords>;
  readonly tick: (ticked: readonly string[]) => void;
}
type Statement = ReturnType<typeof statementsIn>[number];

/** What has to be there for the level that was chosen, and those below it, to be ticked; for each row of a matrix. */
export function checklists(asked: TickedQuestion): unknown {
  return statementsIn(asked.question).map((statement, index) => {
    const value = statementValue(statement, asked.answer);
    return typeof value === 'number' ? forLevel(asked, {statement, value, index}) : nothing;
  });
}

function forLevel(
  asked: TickedQuestion,
  {statement, value, index}: {readonly statement: Statement; readonly value: number; readonly index: number},
): unknown {
  const {question, note, languages, words} = asked;
  const lists = checklistsOf(question, statement.part).filter(({level}) => level.value <= value);
  if (lists.length === 0) return nothing;
  const reached = reachedLevel(statement, value, note);
  const ticked = new Set(note?.ticked);
  return html`<div part="checklist" class="checklist" role="group" aria-labelledby="lists${index}">
    <p id="lists${index}" class="name">${rowTitle(statement, languages)}${words.term('aims.checks')}</p>
    ${lists.map(
      ({level, checks}, at) => html`<div role="group" aria-labelledby="list${index}-${at}">
        <p id="list${index}-${at}" class="level">${levelName(asked, level)}</p>
        ${checks.map(({key, title}) => tickBox(asked, key, title, ticked.has(key)))}
      </div>`,
    )}
    <p role="status" class="counts">${
      reached < value ? words.term('aims.counts-as', stepInWords(question, reached, asked)) : words.term('aims.counts')
    }</p>
  </div>`;
}

function tickBox(
  {question, note, languages, tick}: TickedQuestion,
  key: string,
  title: Text,
  isTicked: boolean,
): TemplateResult {
  const change = ({target}: Event): void => {
    const others = (note?.ticked ?? []).filter((one) => one !== key);
    const {checked} = target as HTMLInputElement;
    const ticked = checked ? [...others, key] : others;
    // In the order of the questionnaire, however it was ticked: the same ticks are the same note.
    tick(tickedChecks(question, {ticked}).map((check) => check.key));
  };
  return html`<label class="option" part="option"
    ><input type="checkbox" .checked=${live(isTicked)} @change=${change} /><span class="face">${textTemplate(title, languages)}</span></label
  >`;
}

function rowTitle({question, part}: Statement, languages: readonly string[]): unknown {
  const row = 'rows' in question ? question.rows.find(({id}) => id === part) : undefined;
  return row ? html`${unmarkedTemplate(row.title, languages)} – ` : nothing;
}

function levelName({languages, words}: TickedQuestion, {value, title}: Level): TemplateResult {
  return html`${words.number(value)} – ${unmarkedTemplate(title, languages)}`;
}
