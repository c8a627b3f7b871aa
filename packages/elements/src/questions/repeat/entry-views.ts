import type {Entries, Entry, Problem} from '@consulta/engine';
import type {RepeatQuestion} from '@consulta/schema';
import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';

import type {Localization} from '../../base/localization.js';
import type {ControlWords} from '../../base/words/control-words.js';
import type {EntryActs} from './entry-acts.js';
import type {EntryControls} from './entry-controls.js';
import type {EntryTexts} from './entry-texts.js';
import {type EntryList, type EntryRow, isBlank, LONG} from './entry-list.js';
import {type EntryNaming, entryView, type EntryView, nameOf} from './entry-view.js';
import {sharedNames, undoLine} from './list-ends.js';
import type {RepeatWords} from './words/repeat-words.js';

/** What the list is drawn from. */
export interface ListView {
  readonly list: EntryList;
  readonly controls: EntryControls;
  readonly asked: RepeatQuestion;
  readonly entries: Entries;
  /** Where texts of an entry repeat its answers. */
  readonly texts: EntryTexts | undefined;
  readonly languages: readonly string[];
  readonly words: Localization<RepeatWords & ControlWords>;
  /** How many entries stand there from the start. */
  readonly fromStart: number;
  /** How the entry was called that was removed last. */
  readonly removedTitle: string;
  /** Whether what is wrong with a question of an entry is shown by now. */
  showsProblems(row: EntryRow, questionId: string): boolean;
}

/** The list with all that can be done with it; `view` is undefined while what is asked is still loaded. */
export function listTemplate(acts: EntryActs, view: ListView | undefined, adding: TemplateResult): TemplateResult {
  return html`<div
    part="body"
    @click=${acts.click}
    @keydown=${acts.keydown}
    @focusout=${acts.focusout}
    @input=${acts.answered}
    @change=${acts.answered}
  >
    ${view ? html`${sharedNames(view.words)} ${view.list.rows.length === 0 ? html`<p class="empty">${view.words.term('repeat.empty')}</p>` : nothing} ${entryViews(view)}` : nothing}
    ${adding}
  </div>`;
}

/** The entries, and where one was removed the way back. */
function entryViews(view: ListView): TemplateResult {
  const {rows, removed} = view.list;
  const places = rows.map((row) => ({key: row.key, draw: () => entryView(viewOf(view, row))}));
  if (removed) {
    const draw = (): TemplateResult => undoLine(view.removedTitle, view.words);
    places.splice(removed.place, 0, {key: 'removed', draw});
  }
  return html`<div class="entries ${view.words.dir()}">
    ${repeat(
      places,
      ({key}) => key,
      ({draw}) => draw(),
    )}
  </div>`;
}

/** How an entry is called now. */
export function namingOf(
  row: EntryRow,
  {list, asked, entries, languages, words}: Pick<ListView, 'list' | 'asked' | 'entries' | 'languages' | 'words'>,
): EntryNaming {
  const number = list.rows.indexOf(row) + 1;
  return {itemTitle: asked.itemTitle, number, name: nameOf(asked, entryAt(entries, row)), languages, words};
}

/** What is asked in an entry: a blank one stands in no answer yet. */
function entryAt({entries, further}: Entries, {index}: EntryRow): Entry {
  return (index === undefined ? undefined : entries[index]) ?? further;
}

/** What is wrong in an entry, in the words for that one. */
export function problemIn(view: ListView, problem: Problem): Problem {
  const index = Number.parseInt(problem.part ?? '');
  const row = view.list.rows.find((one) => one.index === index);
  return (row && view.texts?.filled(row, entryAt(view.entries, row), problem, view)) ?? problem;
}

/** What is wrong must be seen: once the person tried to go on, no entry that has a mistake stays folded. */
export function openWrong({list, entries}: ListView): void {
  for (const row of list.rows) {
    row.isNew = false;
    if (entryAt(entries, row).questions.some(({problems}) => problems.length > 0)) row.isOpen = true;
  }
}

function viewOf(view: ListView, row: EntryRow): EntryView {
  const {list, controls, asked, entries, languages, fromStart} = view;
  const {length: count} = list.rows;
  const entry = entryAt(entries, row);
  const shown = entry.questions.map((said) => {
    const asks = asked.questions.find(({id}) => id === said.id);
    const showsProblems = view.showsProblems(row, said.id);
    const question = asks && (view.texts?.filled(row, entry, asks, view) ?? asks);
    const problems = view.texts?.filled(row, entry, said.problems, view) ?? said.problems;
    const state = problems === said.problems ? said : {...said, problems};
    return question && controls.control(row, {question, state, languages, showsProblems});
  });
  return {
    ...namingOf(row, view),
    row,
    count,
    controls: shown.filter((control) => control !== undefined),
    canFold: count >= LONG || !row.isOpen,
    // In the place of a blank one that has to be there, another would come.
    canRemove: !isBlank(row) || count > fromStart,
  };
}
