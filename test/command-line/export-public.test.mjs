import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';

import {parse} from 'csv-parse/sync';
import {unzipSync} from 'fflate';

import {consulta, folderWith} from './support/folder.mjs';
import {projectAnswers, SECRETS} from './support/project-answers.mjs';

/** All text in a file, out of a ZIP too. */
function textIn(bytes) {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const files = isZip ? Object.values(unzipSync(bytes)) : [bytes];
  return files.map((file) => new TextDecoder().decode(file)).join('\n');
}

describe('consulta export --public', () => {
  let at;
  before(() => {
    at = folderWith({'answers.json': projectAnswers});
  });
  after(() => at.remove());
  async function exported(format, ...more) {
    const out = `${format}.out`;
    const options = ['--to', format, '--dialect', 'rfc4180', '--out', out, '--force', ...more];
    const {code, stderr} = await consulta(at.folder, 'export', 'answers.json', ...options);
    assert.equal(code, 0, stderr);
    return textIn(readFileSync(join(at.folder, out)));
  }

  for (const format of ['csv', 'csv-tables', 'xlsx', 'data-package']) {
    it(`leaves out sensitive questions, ids, exact times and own words: ${format}`, async () => {
      const whole = await exported(format);
      // Sheets have moments as numbers of days.
      const known = SECRETS.filter((secret) => format !== 'xlsx' || !secret.includes(':'));
      assert.deepEqual(known.filter((secret) => !whole.includes(secret)), []); // prettier-ignore
      const open = await exported(format, '--public');
      assert.deepEqual(SECRETS.filter((secret) => open.includes(secret)), []); // prettier-ignore
      for (const column of ['salary', 'quarrel', 'started_at', 'submitted_at', 'response_id', 'satisfied_comment']) {
        assert.doesNotMatch(open, new RegExp(`\\b${column}\\b`), column);
      }
    });
  }

  it('keeps what people chose, and a number that ties the tables together', async () => {
    const read = async (...more) => parse(await exported('csv', '--public', ...more), {columns: true}); // prettier-ignore
    const rows = (await read()).map(({response_number, satisfied, role}) => [response_number, satisfied, role]);
    assert.deepEqual(rows, [['1', '4', 'other'], ['2', '4', 'other']]); // prettier-ignore
    const [first] = await read('--repeat', 'project');
    assert.deepEqual(first, {response_number: '1', entry: '1', budget: '11'});
  });

  it('names no sensitive question as one to ask for', async () => {
    const asked = ['--to', 'csv', '--public', '--repeat', 'quarrel'];
    const {code, stdout, stderr} = await consulta(at.folder, 'export', 'answers.json', ...asked);
    assert.deepEqual([code, stdout], [2, '']);
    assert.match(stderr, /"quarrel" is no repeat .* may be in this file. There are: project\./);
  });

  for (const format of ['json', 'json-lines']) {
    it(`is refused for ${format}, which holds everything, and says what to do`, async () => {
      const asked = ['--to', format, '--public', '--out', 'whole.out'];
      const {code, stdout, stderr} = await consulta(at.folder, 'export', 'answers.json', ...asked);
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, new RegExp(`^--public: ${format} holds everything, .*--to csv-tables`));
      assert.throws(() => readFileSync(join(at.folder, 'whole.out')));
    });
  }

  it('is explained by the help', async () => {
    const {stdout} = await consulta(at.folder, 'export', '--help');
    assert.match(stdout, /^ {2}--public .*sensitive questions, ids, exact times and own words$/m);
    for (const format of [
      'csv',
      'csv-tables',
      'xlsx',
      'json',
      'json-lines',
      'data-package',
      'codebook',
      'plan',
      'spss',
      'r',
    ]) {
      assert.match(stdout, new RegExp(`[ ·]${format}( ·|$)`, 'm'), format);
    }
  });
});
