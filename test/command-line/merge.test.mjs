import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';

import {fileOf, responseOf, reworded} from './support/answers.mjs';
import {consulta, folderWith} from './support/folder.mjs';

const one = responseOf(1, ['water', 'roads', 'schools']);
const two = responseOf(2, ['water', 'schools'], {}, reworded);
const edited = {...one, submittedAt: '2026-04-01T12:00:00.000Z', group: 'edited'};

describe('consulta merge', () => {
  let at;
  before(() => {
    at = folderWith({
      'a.json': fileOf([one]),
      'b.json': fileOf([two, edited], [reworded, JSON.parse(JSON.stringify(fileOf([]).surveys[0]))]),
      'broken.json': '{"consulta": 1, "surv',
    });
  });
  after(() => at.remove());
  const read = (name) => readFileSync(join(at.folder, name), 'utf8');

  it('makes the same file of files in any order, names each conflict and each record left out, and says so at the end', async () => {
    const forth = await consulta(
      at.folder,
      'merge',
      'a.json',
      'b.json',
      'broken.json',
      '-o',
      'x.json',
      '--report',
      'x-report.json',
    );
    const back = await consulta(
      at.folder,
      'merge',
      'broken.json',
      'b.json',
      'a.json',
      '-o',
      'y.json',
      '--report',
      'y-report.json',
    );
    assert.deepEqual([forth.code, back.code], [1, 1]);
    assert.equal(read('x.json'), read('y.json'));
    assert.deepEqual(
      JSON.parse(read('x.json')).responses.map(({id, group}) => [id, group]),
      [
        [one.id, undefined],
        [one.id, 'edited'],
        [two.id, undefined],
      ],
    );
    assert.match(forth.stderr, /^broken\.json: .*end .* missing/m);
    assert.match(forth.stderr, new RegExp(`^b\\.json: .*${one.id}.* in a\\.json`, 'm'));
    assert.match(forth.stderr, /version 1 \(\w{8}\) differs from version 2 \(\w{8}\) only in texts/);
    assert.match(forth.stderr, /title\.en: "Our priorities" → "Priorities"/);
    assert.match(forth.stderr, /^3 files, 2 responses, 1 conflict, 1 record left out → x\.json$/m);
    assert.equal(forth.stdout, '');
    assert.deepEqual(JSON.parse(read('x-report.json')), {...JSON.parse(read('y-report.json'))});
    assert.deepEqual(JSON.parse(read('x-report.json')).conflicts, [{id: one.id, files: [['a.json'], ['b.json']]}]);
  });

  it('writes what it reads again without a change', async () => {
    const {stdout, code} = await consulta(at.folder, 'merge', 'a.json');
    assert.equal(code, 0);
    const again = folderWith({'again.json': stdout});
    assert.equal((await consulta(again.folder, 'merge', 'again.json')).stdout, stdout);
    const lines = await consulta(again.folder, 'merge', 'again.json', '--to', 'json-lines');
    assert.equal(lines.stdout.trimEnd().split('\n').length, 2);
    again.remove();
  });

  it('only says what it would write with --dry-run', async () => {
    const {code, stdout, stderr} = await consulta(at.folder, 'merge', '*.json', '--dry-run', '-o', 'never.json');
    assert.deepEqual([code, stdout, existsSync(join(at.folder, 'never.json'))], [1, '', false]);
    assert.match(stderr, /2 responses, 1 conflict/);
  });

  it('never writes over a file without --force, and leaves nothing half done', async () => {
    const before = read('a.json');
    const refused = await consulta(at.folder, 'merge', 'b.json', '-o', 'a.json');
    assert.deepEqual([refused.code, read('a.json')], [2, before]);
    assert.match(refused.stderr, /^a\.json: there is such a file already.*--force/);
    const nowhere = await consulta(at.folder, 'merge', 'a.json', '-o', 'missing/x.json');
    assert.deepEqual([nowhere.code, /^missing\/x\.json: cannot be written/.test(nowhere.stderr)], [2, true]);
    await consulta(at.folder, 'merge', 'a.json', '-o', 'forced.json');
    assert.equal((await consulta(at.folder, 'merge', 'a.json', '-o', 'forced.json', '--force')).code, 0);
    assert.deepEqual(
      readdirSync(at.folder).filter((name) => name.includes('unfinished')),
      [],
    );
  });
});
