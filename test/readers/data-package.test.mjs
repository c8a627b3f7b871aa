import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';

import {parse} from 'csv-parse/sync';
import datapackage from 'datapackage';

import {exported, temporaryFolder, unpack} from './files.mjs';
import {AWKWARD, SAMPLES} from './samples.mjs';

const ALL = [...SAMPLES, AWKWARD];
const WAYS = [
  {},
  {audience: 'public'},
  {language: 'fr', multiple: 'column-per-option', rankings: 'item-per-place', minutes: true},
];

/**
 * What version 2 of the standard added, and the reader, which has the profile of version 1, does not know: missing values
 * of a field, labels of values, thousandths of a second. It is told in the words of version 1 that these cells are
 * allowed; which of them are in which column is looked at by `cellsOf`.
 */
function inVersion1(pack) {
  const resources = pack.resources.map(({schema, ...resource}) => {
    const missingValues = [...new Set(schema.fields.flatMap((field) => missingIn(field, schema)))];
    const fields = schema.fields.map((field) => (field.type === 'datetime' ? {...field, format: 'any'} : field));
    return {...resource, profile: 'tabular-data-resource', schema: {...schema, fields, missingValues}};
  });
  return {...pack, profile: 'tabular-data-package', resources};
}

function missingIn(field, schema) {
  return (field.missingValues ?? schema.missingValues).map((one) => one.value ?? one);
}

/** The problems of the published profile with a descriptor. */
async function problemsOf(pack) {
  const {valid, errors} = await datapackage.validate(inVersion1(pack));
  assert.equal(valid, errors.length === 0);
  return errors.map(String).join('\n');
}

/** Reads all tables with their Table Schema: types, unique keys, keys of other tables. The number of rows by table. */
async function readAll(pack, folder) {
  const loaded = await datapackage.Package.load(inVersion1(pack), {basePath: folder});
  const rows = {};
  for (const resource of loaded.resources) rows[resource.name] = (await resource.read({relations: true})).length;
  for (const [name, column] of cellsOf(pack, folder)) {
    const cell = wrongCell(column);
    assert.equal(cell, undefined, `${name} may not be "${cell}"`);
  }
  return rows;
}

/** The cells of each field that are not missing, by "table.field"; thrown when the header is another. */
function cellsOf({resources}, folder) {
  return new Map(
    resources.flatMap(({name, path, schema}) => {
      const [header, ...rows] = parse(readFileSync(join(folder, path), 'utf8'));
      assert.deepEqual(header, schema.fields.map((field) => field.name)); // prettier-ignore
      return schema.fields.map((field, column) => {
        const missing = missingIn(field, schema);
        const cells = rows.map((row) => row[column]).filter((cell) => !missing.includes(cell));
        return [`${name}.${field.name}`, {field, cells}];
      });
    }),
  );
}

/** What version 2 says of a cell, https://datapackage.org/standard/table-schema/; undefined where nothing is wrong. */
function wrongCell({field: {type, categories}, cells}) {
  const values = categories?.map(({value}) => String(value));
  const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;
  return cells.find(
    (cell) =>
      (values && !values.includes(cell)) ||
      (type === 'datetime' && !moment.test(cell)) ||
      (type === 'integer' && !/^-?\d+$/.test(cell)) ||
      (type === 'number' && !/^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(cell)),
  );
}

describe('a data package, by the published profile and by its own Table Schema', () => {
  const temporary = temporaryFolder();
  after(() => temporary.delete());
  const {folder} = temporary;
  async function packOf(sample, options = {}) {
    unpack(await exported(sample, {format: 'data-package', ...options}), folder);
    return JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8'));
  }
  const [sample] = SAMPLES;

  for (const one of ALL) {
    for (const options of WAYS) {
      it(`of ${one.survey.id} is valid, and so is each row: ${JSON.stringify(options)}`, async () => {
        const pack = await packOf(one, options);
        assert.equal(await problemsOf(pack), '');
        const {responses, codebook, ...entries} = await readAll(pack, folder);
        assert.equal(responses, one.responses.length);
        assert.ok(codebook > 0);
        for (const [id, count] of Object.entries(entries)) {
          assert.ok(count > 20);
          assert.equal(count, one.responses.flatMap(({answers}) => answers[id] ?? []).length, id);
        }
      });
    }
  }

  for (const [what, damage, said] of [
    ['has a name with blanks', (pack) => (pack.name = 'Project list'), /pattern.*\/name/s],
    ['has no tables', (pack) => (pack.resources = []), /resources/],
    ['has a table without a file', ({resources}) => delete resources[0].path, /\/resources\/0/],
    ['has a field of an unknown type', ({resources}) => (resources[0].schema.fields[0].type = 'words'), /fields\/0/],
    ['has a field without a name', ({resources}) => delete resources[0].schema.fields[1].name, /fields\/1/],
  ]) {
    it(`is refused when its descriptor ${what}`, async () => {
      const pack = await packOf(sample);
      damage(pack);
      assert.match(await problemsOf(pack), said);
    });
  }

  for (const [what, table, damage, said, of = sample] of [
    ['a text where a number belongs', 'project', (row, at) => (row[at('entry')] = 'first'), /entry/],
    ['a code that has no label', 'project', (row, at) => (row[at('partner')] = 'nowhere'), /partner may not/],
    [
      'a way out that its column has not',
      'responses',
      (row, at) => (row[at('not')] = 'do-not-know'),
      /not may not/,
      AWKWARD,
    ],
    ['a response twice', 'responses', (row, at, rows) => rows.push([...row]), /unique/],
    ['an entry of a response that is not there', 'project', (row) => (row[0] = 'nobody'), /[Ff]oreign key/],
    ['a cell too many', 'responses', (row) => row.push('more'), /length|[Rr]ow/],
  ]) {
    it(`is refused when a row has ${what}`, async () => {
      const pack = await packOf(of);
      const file = join(folder, `${table}.csv`);
      const [header, ...rows] = parse(readFileSync(file, 'utf8'));
      damage(rows[0], (name) => header.indexOf(name), rows);
      const line = (cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');
      writeFileSync(file, [header, ...rows].map(line).join('\r\n'));
      await assert.rejects(readAll(pack, folder), ({message, errors = []}) =>
        said.test([message, ...errors.map(String)].join('\n')),
      );
    });
  }
});
