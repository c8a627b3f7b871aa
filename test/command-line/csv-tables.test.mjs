import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';

import {parse} from 'csv-parse/sync';
import {unzipSync} from 'fflate';

import {consulta, folderWith} from './support/folder.mjs';
import {projectAnswers} from './support/project-answers.mjs';

describe('consulta export of a survey that asks something several times', () => {
  let at;
  before(() => {
    at = folderWith({'answers.json': projectAnswers});
  });
  after(() => at.remove());
  const [first, second] = projectAnswers.responses.map(({id}) => id);

  it('writes a table for each list of entries and the codebook in one ZIP', async () => {
    const out = ['--to', 'csv-tables', '--dialect', 'rfc4180', '--out', 'all.zip'];
    const {code, stderr} = await consulta(at.folder, 'export', 'answers.json', ...out);
    assert.deepEqual([code, stderr], [0, '1 file, 2 responses → all.zip\n']);
    const files = unzipSync(readFileSync(join(at.folder, 'all.zip')));
    const read = (name) => parse(new TextDecoder().decode(files[name]), {columns: true});
    assert.deepEqual(Object.keys(files), ['responses.csv', 'project.csv', 'quarrel.csv', 'codebook.csv']);
    const numbers = read('responses.csv').map(({project, quarrel}) => [project, quarrel]);
    assert.deepEqual(numbers, [['2', '1'], ['2', '1']]); // prettier-ignore
    assert.deepEqual(
      read('project.csv').map(({response_id, entry, name, budget}) => [response_id, entry, name, budget]),
      [
        [first, '1', 'Bridge', '11'],
        [first, '2', 'Bridge', '22'],
        [second, '1', 'Bridge', '11'],
        [second, '2', 'Bridge', '22'],
      ],
    );
    const described = read('codebook.csv').filter(({table}) => table === 'project');
    assert.deepEqual(
      described.map(({column}) => column),
      ['response_id', 'entry', 'name', 'budget', 'donor'],
    );
  });

  it('says of one table what it cannot hold well, and where that is', async () => {
    const {code, stdout, stderr} = await consulta(at.folder, 'export', 'answers.json', '--to', 'csv');
    assert.equal(code, 0);
    assert.match(stdout, /""budget"":11/);
    assert.match(
      stderr,
      /^The entries of "project" stand as JSON in one cell\. .*--to csv-tables.*--repeat project\.$/m,
    );
    const open = await consulta(at.folder, 'export', 'answers.json', '--to', 'csv', '--public');
    assert.doesNotMatch(open.stdout, /budget"":11/);
    assert.match(open.stderr, /^The entries of "project" are left out of this table\./m);
    assert.doesNotMatch(open.stderr, /quarrel/);
    const alone = await consulta(at.folder, 'export', 'answers.json', '--to', 'csv', '--repeat', 'project');
    assert.deepEqual([alone.stderr, alone.stdout.split('\r\n').length], ['1 file, 2 responses\n', 6]);
  });
});
