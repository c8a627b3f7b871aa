import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';

import {fileOf, responseOf} from './support/answers.mjs';
import {finished, folderWith, ROOT} from './support/folder.mjs';

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

describe('consulta out of the tarball', () => {
  let at;
  before(() => {
    at = folderWith({
      'package.json': {name: 'analyst', version: '1.0.0', private: true},
      'answers.json': fileOf([responseOf(1, ['water'])]),
    });
  });
  after(() => at.remove());

  it('is installed without a registry, and works', async () => {
    const packed = await finished(
      npm,
      ['pack', '--pack-destination', at.folder, '--offline', '--ignore-scripts'],
      join(ROOT, 'packages/consulta'),
    );
    assert.equal(packed.code, 0, packed.stderr);
    const [tarball] = readdirSync(at.folder).filter((name) => name.endsWith('.tgz'));
    const installed = await finished(
      npm,
      ['install', '--offline', '--no-audit', '--no-fund', `./${tarball}`],
      at.folder,
    );
    assert.equal(installed.code, 0, installed.stderr);
    assert.deepEqual(
      readdirSync(join(at.folder, 'node_modules')).filter((name) => !name.startsWith('.')),
      ['consulta'],
    );

    const program = join(at.folder, 'node_modules/.bin', process.platform === 'win32' ? 'consulta.cmd' : 'consulta');
    const {version} = JSON.parse(readFileSync(join(ROOT, 'packages/consulta/package.json'), 'utf8'));
    assert.equal((await finished(program, ['--version'], at.folder)).stdout.trim(), version);
    for (const format of ['csv', 'xlsx', 'data-package', 'json-lines', 'r', 'spss']) {
      const {code, stderr} = await finished(
        program,
        ['export', 'answers.json', '--to', format, '--out', `out.${format}`],
        at.folder,
      );
      assert.equal(code, 0, stderr);
      assert.ok(readFileSync(join(at.folder, `out.${format}`)).length > 100, format);
    }
  });
});
