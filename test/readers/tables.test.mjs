import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';

import {parse} from 'csv-parse/sync';

import {exported, sameNumber, tableOf, temporaryFolder, unpack} from './files.mjs';
import {has, runIn} from './programs.mjs';
import {AWKWARD, SAMPLES} from './samples.mjs';

const ALL = [...SAMPLES, AWKWARD];
const WAYS_OUT = ['not-applicable', 'do-not-know'];

/** What each program says of the data package of a sample. */
describe('a data package', () => {
  const temporary = temporaryFolder();
  after(() => temporary.delete());
  const {folder} = temporary;
  const prepare = async (sample, prefix) => unpack(await exported(sample, {format: 'data-package'}), folder, prefix);

  if (has('Python')) {
    for (const sample of ALL) {
      it(`of ${sample.survey.id} gives every cell back to the reader of Python`, async () => {
        await prepare(sample);
        const script = `import csv, json\nwith open('responses.csv', newline='', encoding='utf-8') as f: print(json.dumps(list(csv.reader(f))))`;
        const {header, lines} = await tableOf(sample);
        assert.deepEqual(JSON.parse(runIn(folder, 'Python', ['-c', script])), [header, ...lines]);
      });
    }
  }
  if (has('R')) {
    for (const sample of ALL) {
      it(`of ${sample.survey.id} is read by its script in R, with labels`, async () => {
        await prepare(sample);
        await readInR(folder, sample);
      });
    }
  }
  if (has('PSPP')) {
    for (const sample of ALL) {
      it(`of ${sample.survey.id} is read by its syntax in PSPP, with labels`, async () => {
        await prepare(sample, 'spss/');
        await readInPspp(folder, sample);
      });
    }
  }
});

/** Text of every cell as R has it after the script, with the labels of the columns in the first line. */
const R = `source("responses.R", encoding = "UTF-8")
text <- function(x) {
  code <- if (is.factor(x)) levels_of(x) else if (is.numeric(x)) format(x, digits = 15, trim = TRUE) else
    if (inherits(x, "POSIXct")) format(x, "%Y-%m-%dT%H:%M:%SZ", tz = "UTC") else
    if (is.logical(x)) ifelse(x, "yes", "no") else as.character(x)
  ifelse(is.na(x), "", enc2utf8(code))
}
levels_of <- function(x) as.character(x)
write.csv(as.data.frame(lapply(responses, text), check.names = FALSE), "read.csv", row.names = FALSE, fileEncoding = "UTF-8")
`;

async function readInR(folder, sample) {
  writeFileSync(join(folder, 'run.R'), R);
  runIn(folder, 'R', ['run.R']);
  const [header, ...found] = parse(readFileSync(join(folder, 'read.csv'), 'utf8'));
  const {header: wantedHeader, lines} = await tableOf(sample);
  const labels = await tableOf(sample, {values: 'labels'});
  assert.equal(found.length, lines.length);
  for (const [column, name] of wantedHeader.entries()) {
    const at = header.indexOf(name);
    const wayOut = header.indexOf(`${name}.way_out`);
    assert.ok(at >= 0, `no column ${name}`);
    for (const [row, line] of lines.entries()) {
      const [code, label, cell] = [line[column], labels.lines[row][column], found[row][at]];
      const where = `${name} of row ${row + 1}`;
      if (WAYS_OUT.includes(code) && wayOut >= 0) {
        assert.equal(found[row][wayOut], code, where);
        assert.equal(cell, '', where);
      } else assertSame(cell, [code, label], where);
    }
  }
}

/** The same text, number, moment to the second, or the label of the code. */
function assertSame(cell, allowed, where) {
  const same = (wanted) =>
    cell === wanted || sameNumber(cell, wanted) || (/T\d\d:/.test(wanted) && cell === wanted.replace(/\.\d+Z$/, 'Z'));
  assert.ok(allowed.some(same), `${where} is "${cell}", not "${allowed[0]}"`);
}

const PSPP = `INSERT FILE='responses.sps'.
SAVE TRANSLATE /OUTFILE='read.csv' /TYPE=CSV /FIELDNAMES /REPLACE /CELLS=VALUES /UNSELECTED=RETAIN /MISSING=IGNORE.
SAVE TRANSLATE /OUTFILE='labels.csv' /TYPE=CSV /FIELDNAMES /REPLACE /CELLS=LABELS /MISSING=IGNORE.
`;

async function readInPspp(folder, sample) {
  writeFileSync(join(folder, 'run.sps'), PSPP);
  const said = runIn(folder, 'PSPP', ['-o', '-', '-O', 'format=txt', 'run.sps']);
  assert.doesNotMatch(said, /error|warning/i);
  const rows = (name) => parse(readFileSync(join(folder, name), 'utf8'));
  const [header, ...found] = rows('read.csv');
  const [, ...labelled] = rows('labels.csv');
  // Line breaks and blanks at the ends are what SPSS does not keep.
  const {header: wantedHeader, lines} = await tableOf(sample, {dialect: 'spss'});
  const {lines: labels} = await tableOf(sample, {dialect: 'spss', values: 'labels'});
  assert.equal(found.length, lines.length);
  const named = (name) => header.indexOf(name.replace(/[^\w.]/g, '_'));
  for (const [column, name] of wantedHeader.entries()) {
    const at = named(name) >= 0 ? named(name) : named(`${name}_`);
    assert.ok(at >= 0, `no variable for ${name}`);
    for (const [row, line] of lines.entries()) {
      const where = `${name} of row ${row + 1}`;
      const [code, label] = [line[column].trimEnd(), labels[row][column].trimEnd()];
      const cell = found[row][at].trim() === '.' && code === '' ? '' : found[row][at].trimEnd();
      const isWayOut = WAYS_OUT.includes(code) && Number(cell) < -97;
      if (!isWayOut) assertSame(asDay(cell), [code], where);
      if (isWayOut) assertSame(labelled[row][at].trimEnd(), [label], `${where}, its label`);
    }
  }
}

const asDay = (cell) =>
  cell.replace(/^(\d{4})\/(\d\d)\/(\d\d)$/, '$1-$2-$3').replace(/^(\d\d)\/(\d\d)\/(\d{4})$/, '$3-$1-$2');
