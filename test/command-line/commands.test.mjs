import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';

import {parse} from 'csv-parse/sync';
import {unzipSync} from 'fflate';

import {fileOf, responseOf, survey} from './support/answers.mjs';
import {consulta, folderWith} from './support/folder.mjs';

const ballots = [
  ['water', 'roads', 'schools'],
  ['water', 'schools', 'roads'],
  ['roads', 'water', 'schools'],
  ['schools'],
];
const responses = ballots.map((order, index) => responseOf(index + 1, order));

describe('consulta', () => {
  let at;
  before(() => {
    at = folderWith({
      'answers.json': fileOf(responses),
      'survey.json': survey,
      'comma.json': '{\n  "id": "x",\n}',
      'wrong.json': {
        ...survey,
        sections: [{...survey.sections[0], questions: [{id: 'Water', type: 'text', title: 'W'}]}],
      },
    });
  });
  after(() => at.remove());

  it('says what it can do, and what each command takes', async () => {
    const help = await consulta(at.folder, '--help');
    assert.equal(help.code, 0);
    for (const command of ['validate', 'export', 'merge', 'tally']) {
      assert.match(help.stdout, new RegExp(`^  ${command} `, 'm'));
      const own = await consulta(at.folder, command, '--help');
      assert.deepEqual([own.code, own.stdout.startsWith(`consulta ${command}`)], [0, true]);
    }
    assert.equal((await consulta(at.folder)).code, 2);
  });

  for (const [what, words, said] of [
    ['a command that there is not', ['exprot', 'answers.json'], /no command "exprot".*export/],
    ['an option that there is not', ['export', '--too', 'xlsx', 'answers.json'], /--too.*consulta export --help/],
    [
      'a format that there is not',
      ['export', 'answers.json', '--to', 'pdf'],
      /--to pdf: choose one of csv, csv-tables, xlsx/,
    ],
    ['a missing format', ['export', 'answers.json'], /which format with --to/],
    ['no files', ['merge'], /No file is named/],
    ['a file that is not there', ['merge', 'gone.json'], /^gone\.json: there is no such file/],
    ['a folder', ['merge', '.'], /this is a folder/],
    ['files without answers', ['merge', 'survey.json'], /no answers in these files/],
    ['a method that there is not', ['tally', 'answers.json', '--method', 'guess'], /--method guess: choose one of/],
    ['a question that there is not', ['tally', 'answers.json', '--question', 'none'], /no question "none".*"order"/],
  ]) {
    it(`names ${what}, and ends with 2`, async () => {
      const {code, stderr, stdout} = await consulta(at.folder, ...words);
      assert.equal(code, 2);
      assert.match(stderr, said);
      assert.equal(stdout, '');
    });
  }

  it('validates definitions, by line and column or by path', async () => {
    const {code, stdout, stderr} = await consulta(at.folder, 'validate', 'survey.json', 'comma.json', 'wrong.json');
    assert.equal(code, 1);
    assert.match(stdout, /^survey\.json: valid: "Priorities", version 2, 2 questions/);
    assert.match(stderr, /^comma\.json:2:12: there is a comma before a closing bracket/m);
    assert.match(stderr, /^wrong\.json: sections\[0\]\.questions\[0\]\.id /m);
    assert.equal((await consulta(at.folder, 'validate', 'survey.json', '--quiet')).stdout, '');
  });

  it('exports a table to standard output, with labels in a language', async () => {
    const {code, stdout} = await consulta(at.folder, 'export', 'answers.json', '--to', 'csv', '--dialect', 'rfc4180', '--rankings', 'item-per-place', '--values', 'labels', '--language', 'fr'); // prettier-ignore
    const rows = parse(stdout, {columns: true, bom: true});
    assert.deepEqual([code, rows.length], [0, 4]);
    assert.ok(Object.values(rows[0]).includes('Le water'), JSON.stringify(rows[0]));
  });

  it('exports a workbook to a file', async () => {
    const {code, stdout, stderr} = await consulta(
      at.folder,
      'export',
      'answers.json',
      '--to',
      'xlsx',
      '--out',
      'all.xlsx',
    );
    assert.deepEqual([code, stdout], [0, '']);
    assert.match(stderr, /1 file, 4 responses → all\.xlsx/);
    const sheets = Object.keys(unzipSync(readFileSync(join(at.folder, 'all.xlsx'))));
    assert.equal(sheets.filter((name) => name.startsWith('xl/worksheets/')).length, 3);
    assert.equal(existsSync(join(at.folder, 'all.xlsx.unfinished')), false);
  });

  it('tallies a ranking, best first, a line each', async () => {
    // Borda by hand over three items, unranked ones sharing the last places: 2,2,1,0.5 · 1,0,2,0.5 · 0,1,0,2.
    const {code, stdout} = await consulta(at.folder, 'tally', 'answers.json', '--method', 'borda');
    assert.equal(code, 0);
    assert.deepEqual(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => line.split('\t').slice(0, 3)),
      [
        ['1', 'water', 'The water'],
        ['2', 'roads', 'The roads'],
        ['3', 'schools', 'The schools'],
      ],
    );
    const json = await consulta(at.folder, 'tally', 'answers.json', '--method', 'borda', '--json');
    assert.deepEqual(JSON.parse(json.stdout).order, [['water'], ['roads'], ['schools']]);
  });
});
