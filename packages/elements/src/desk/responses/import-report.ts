import {shortId} from '@consulta/exchange';
import {html, nothing, type TemplateResult} from 'lit';

import type {Localization} from '../../base/localization.js';
import type {RefusalCode} from '../../base/words/refusal-words.js';
import type {DeskWords} from '../words/desk-words.js';
import type {Desk} from './desk.js';
import type {FileReport, FilesReport} from './import-files.js';
import {pooledDefinitions} from './pooled-definitions.js';

type Words = Localization<DeskWords>;

const SAID_OF_TEXT = ['not-json', 'truncated', 'survey-missing'] as const;

/** What would be added: nothing is stored before somebody says so. */
export function importPreview(
  desk: Pick<Desk, 'words' | 'languages'>,
  report: FilesReport,
  {add, leave}: {readonly add: () => void; readonly leave: () => void},
): TemplateResult {
  const {words} = desk;
  const count = broughtBy(report);
  return html`<section part="card" class="card preview" aria-labelledby="import-title">
    <h3 id="import-title" tabindex="-1">${summary(words, report)}</h3>
    <p>${words.term('import.not-yet')}</p>
    ${details(desk, report)}
    <div class="actions">
      <button type="button" part="button" class="primary" @click=${add}>
        ${words.term('import.add', count, words.number(count))}
      </button>
      <button type="button" part="button" class="plain" @click=${leave}>${words.term('import.leave')}</button>
    </div>
  </section>`;
}

/** How many contents an import brings. */
export function broughtBy({outcome}: FilesReport): number {
  return outcome.added.length + outcome.conflicts.length;
}

/** What was added: a sentence first, then the files that need somebody's attention, then all the others. */
export function importReport(
  desk: Pick<Desk, 'words' | 'languages'>,
  report: FilesReport,
  {undo, dismiss}: {readonly undo: () => void; readonly dismiss: () => void},
): TemplateResult {
  const {words} = desk;
  const isChanged = broughtBy(report) > 0;
  return html`<section part="card" class="card report" aria-labelledby="import-title">
    <h3 id="import-title" tabindex="-1">
      ${summary(words, report)} ${isChanged ? nothing : words.term('import.unchanged')}
    </h3>
    ${details(desk, report)}
    <div class="actions">
      ${
        isChanged
          ? html`<button type="button" part="button" class="plain" @click=${undo}>${words.term('import.take-back')}</button>`
          : nothing
      }
      <button type="button" part="button" class="plain" @click=${dismiss}>${words.term('desk.dismiss')}</button>
    </div>
  </section>`;
}

function details(desk: Pick<Desk, 'words' | 'languages'>, report: FilesReport): TemplateResult {
  const {words} = desk;
  const troubled = report.files.filter(needsAttention);
  const fine = report.files.filter((file) => !needsAttention(file));
  return html`${troubled.length > 0 ? fileList(words, troubled, report) : nothing} ${pooledDefinitions(desk, report.surveys)}
    ${
      fine.length > 0
        ? html`<details>
          <summary>${words.term('import.each-file')}</summary>
          <div class="scroll" tabindex="0" role="region" aria-label=${words.term('import.each-file')}>${fileList(words, fine, report)}</div>
        </details>`
        : nothing
    }`;
}

/** "60 responses, 58 new": parts of one figure, where an "and" before the last would mislead. */
function enumeration(words: Words, parts: readonly string[]): string {
  return new Intl.ListFormat(words.lang(), {type: 'unit'}).format(parts);
}

function needsAttention({responses, conflicts, refusals}: FileReport): boolean {
  return conflicts.length > 0 || refusals.length > 0 || responses === 0;
}

/** "60 files: 60 responses, 58 new, 2 were already here." */
function summary(words: Words, {files, isPasted}: FilesReport): string {
  const sum = (of: (file: FileReport) => number) => files.reduce((total, file) => total + of(file), 0);
  const counted = (
    key: 'answers' | 'new' | 'here' | 'conflicts' | 'erased' | 'refused',
    count: number,
    always = false,
  ) => (count > 0 || always ? [words.term(`import.${key}`, count, words.number(count))] : []);
  const refused = files.filter((file) => file.responses === 0 && file.refusals.length > 0).length;
  const parts = [
    ...counted(
      'answers',
      sum((file) => file.responses),
      true,
    ),
    ...counted(
      'new',
      sum((file) => file.added),
    ),
    ...counted(
      'here',
      sum((file) => file.unchanged),
    ),
    ...counted(
      'conflicts',
      sum((file) => file.conflicts.length),
    ),
    ...counted(
      'erased',
      sum((file) => file.erased),
    ),
    ...(isPasted && refused > 0 ? [words.term('import.refused-text')] : counted('refused', refused)),
  ];
  const of = isPasted
    ? words.term('paste.source')
    : words.term('import.files', files.length, words.number(files.length));
  return words.term('import.summary', of, enumeration(words, parts));
}

function fileList(words: Words, files: readonly FileReport[], {isPasted}: FilesReport): TemplateResult {
  return html`<ul class="outcomes">
    ${files.map(
      (file) =>
        html`<li>
          <bdi>${file.file}</bdi>
          <div>
            ${outcome(words, file, isPasted).map((line) => html`<p>${line}</p>`)}
          </div>
        </li>`,
    )}
  </ul>`;
}

/** Where a text needs another advice than a file. */
function isSaidOfText(code: RefusalCode): code is (typeof SAID_OF_TEXT)[number] {
  return SAID_OF_TEXT.some((one) => one === code);
}

/** One file in words: what was in it, and what to do about what was not taken. */
function outcome(
  words: Words,
  {responses, added, unchanged, conflicts, erased, refusals}: FileReport,
  isPasted: boolean,
): readonly string[] {
  const counted = (key: 'answers' | 'new' | 'here' | 'erased', count: number) =>
    count > 0 ? [words.term(`import.${key}`, count, words.number(count))] : [];
  const counts = [
    ...counted('answers', responses),
    ...counted('new', added),
    ...counted('here', unchanged),
    ...counted('erased', erased),
  ];
  return [
    ...(counts.length > 0 ? [enumeration(words, counts)] : []),
    ...(conflicts.length > 0 ? [words.term('import.conflict-kept', words.list(conflicts.map(shortId)))] : []),
    ...[...new Set(refusals)].map((code) =>
      words.term(isPasted && isSaidOfText(code) ? `refused-text.${code}` : `refused.${code}`),
    ),
    ...(responses === 0 && refusals.length === 0 ? [words.term('import.nothing')] : []),
  ];
}
