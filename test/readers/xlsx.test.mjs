import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';

import {parse} from 'csv-parse/sync';
import {unzipSync} from 'fflate';
import readXlsxFile from 'read-excel-file/node';

import {exported, sameNumber, tableOf, temporaryFolder} from './files.mjs';
import {has, runIn} from './programs.mjs';
import {AWKWARD, SAMPLES} from './samples.mjs';

const ALL = [...SAMPLES, AWKWARD];
const repeatsOf = ({survey}) =>
  survey.sections.flatMap(({questions}) => questions.filter(({type}) => type === 'repeat').map(({id}) => id));

const text = (words) => (typeof words === 'object' ? words.en : words);

/** What the sheet "about" says of a workbook for the organiser, in English. */
function aboutOf({survey}) {
  return {
    header: ['what', 'value'],
    lines: [
      ['survey', text(survey.title)],
      ['survey_id', survey.id],
      ['versions', survey.version],
      ['languages', survey.languages.join(' | ')],
      ['licence', text(survey.licence ?? '')],
      ['cells', 'codes; their meaning is in the codebook'],
      ['empty cell', 'not answered, or not asked; "not-applicable" and "do-not-know" are answers'],
      ['left out', 'responses that a later one corrects, and tests'],
      ['audience', 'the organiser: everything, also what says who answered'],
      ['times', 'UTC'],
      ['made with', 'Consulta'],
    ],
  };
}

/** Every sheet of a workbook by its name, with what belongs into it. */
async function sheetsOf(sample) {
  const entries = repeatsOf(sample).map(async (entriesOf) => [entriesOf, await tableOf(sample, {entriesOf})]);
  return [
    ['responses', await tableOf(sample)],
    ...(await Promise.all(entries)),
    ['codebook', await tableOf(sample, {format: 'codebook'})],
    ['about', aboutOf(sample)],
  ];
}

/** A cell as CSV has it, from what a reader of sheets makes of it. */
function written(cell) {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) {
    const text = cell.toISOString();
    return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text;
  }
  return String(cell);
}

/** Sheets have no thousandths of a second to show, and a number of days is not exact to the last of them. */
function sameCell(found, wanted) {
  if (/^\d{4}-\d{2}-\d{2}T/.test(wanted)) return Math.abs(Date.parse(found) - Date.parse(wanted)) <= 1000;
  return found === wanted || sameNumber(found, wanted);
}

function compare(found, {header, lines}, where) {
  assert.deepEqual(found[0], header, where);
  assert.equal(found.length - 1, lines.length, `${where}: rows`);
  for (const [row, line] of lines.entries()) {
    for (const [column, wanted] of line.entries()) {
      const cell = found[row + 1][column] ?? '';
      assert.ok(sameCell(cell, wanted), `${where}: ${header[column]} of row ${row + 1} is "${cell}", not "${wanted}"`);
    }
  }
}

describe('a workbook', () => {
  const temporary = temporaryFolder();
  after(() => temporary.delete());

  for (const sample of ALL) {
    const {id} = sample.survey;

    it(`of ${id} gives every value back to a library that is not ours`, async () => {
      const file = Buffer.from(await exported(sample, {format: 'xlsx'}));
      const sheets = new Map(
        (await readXlsxFile(file, {trim: false})).map(({sheet, data}) => [sheet, data.map((row) => row.map(written))]),
      );
      const wanted = await sheetsOf(sample);
      assert.deepEqual([...sheets.keys()], wanted.map(([name]) => name)); // prettier-ignore
      for (const [name, table] of wanted) compare(sheets.get(name), table, `${name} of ${id}`);
    });

    it(`of ${id} has no formula`, async () => {
      const files = unzipSync(await exported(sample, {format: 'xlsx'}));
      const sheets = Object.keys(files).filter((name) => name.startsWith('xl/worksheets/'));
      assert.ok(sheets.length >= 3);
      for (const name of sheets) assert.doesNotMatch(new TextDecoder().decode(files[name]), /<f[ >/]/, name);
    });
  }

  if (has('LibreOffice')) {
    it('opens in LibreOffice with every value, and texts stay texts', () => openInLibreOffice(temporary.folder));
  }
});

/** All workbooks in one start of the program, which takes long. */
async function openInLibreOffice(folder) {
  for (const sample of ALL) {
    writeFileSync(join(folder, `${sample.survey.id}.xlsx`), await exported(sample, {format: 'xlsx'}));
  }
  // Comma, quotation mark, UTF-8, from line 1, cells as they are shown, every sheet a file.
  const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';
  runIn(folder, 'LibreOffice', ['--headless', '--convert-to', filter, ...ALL.map(({survey}) => `${survey.id}.xlsx`)]);
  for (const sample of ALL) {
    const read = (sheet) => parse(readFileSync(join(folder, `${sample.survey.id}-${sheet}.csv`), 'utf8'), {bom: true});
    const shown = (rows) =>
      rows.map((row) => row.map((cell) => cell.replace(/^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)$/, '$1T$2Z')));
    for (const [name, table] of await sheetsOf(sample)) {
      compare(shown(read(name)), table, `${name} of ${sample.survey.id} in LibreOffice`);
    }
  }
}
