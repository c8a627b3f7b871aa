import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {PACKAGES, ROOMS} from './directions.mjs';
import {readImports} from './read-imports.mjs';
import {listed, manifestOf, packageNames, packageSources} from './source-files.mjs';

const imports = packageSources().flatMap(readImports);

const packageOf = (file) => file.split('/')[1];
const roomOf = (file) => /^packages\/elements\/src\/([^/]+)\//.exec(file)?.[1];
const oursIn = (specifier) => /^@consulta\/([^/]+)/.exec(specifier)?.[1];
const isOfNode = (specifier) => specifier.startsWith('node:');
const libraryIn = (specifier) =>
  specifier.startsWith('.') || oursIn(specifier) || isOfNode(specifier) ? undefined : specifier;
const said = ({file, line, specifier, kind}) => `${file}:${line} imports ${specifier} (${kind})`;

function expectNone(offences) {
  assert.equal(offences.length, 0, listed(offences.map(said)));
}

describe('imports', () => {
  it('are found in every package that has sources', () => {
    const read = new Set(imports.map(({file}) => packageOf(file)));
    for (const name of ['schema', 'engine', 'storage', 'exchange', 'elements']) assert.ok(read.has(name), name);
  });

  it('know every package', () => {
    assert.deepEqual(packageNames().sort(), Object.keys(PACKAGES).sort());
  });

  it('follow the direction between packages', () => {
    expectNone(
      imports.filter(({file, specifier, kind}) => {
        const ours = oursIn(specifier);
        if (!ours) return false;
        const {packages, types} = PACKAGES[packageOf(file)];
        const beyond = ROOMS[roomOf(file)]?.beyond ?? [];
        return !packages.includes(ours) && !beyond.includes(ours) && !(kind === 'type' && types.includes(ours));
      }),
    );
  });

  it('name only the libraries of their package', () => {
    expectNone(
      imports.filter(({file, specifier}) => {
        const library = libraryIn(specifier);
        const {libraries} = PACKAGES[packageOf(file)];
        return library && !libraries.some((name) => library === name || library.startsWith(`${name}/`));
      }),
    );
  });

  it('reach Node itself only from the command line', () => {
    expectNone(
      imports.filter(({file, specifier}) => isOfNode(specifier) && !file.startsWith('packages/consulta/src/cli/')),
    );
  });

  it('are declared as dependencies of their package', () => {
    // What is built into files of the package is not installed beside it.
    const declared = Object.fromEntries(
      packageNames().map((name) => {
        const {dependencies, devDependencies} = manifestOf(name);
        return [name, {...dependencies, ...(name === 'consulta' ? devDependencies : {})}];
      }),
    );
    expectNone(
      imports.filter(({file, specifier}) => {
        const name = /^(@[^/]+\/[^/]+|[^./@][^/]*)/.exec(specifier)?.[0];
        return name && !isOfNode(specifier) && !(name in declared[packageOf(file)]);
      }),
    );
  });

  it('stay within their package when they are relative', () => {
    expectNone(imports.filter(({file, target}) => target && packageOf(target) !== packageOf(file)));
  });

  it('name the file that the browser will load', () => {
    expectNone(imports.filter(({target, specifier}) => target && !/\.(js|json|css)$/.test(specifier)));
  });

  it('follow the direction between the rooms of elements', () => {
    expectNone(
      imports.filter(({file, target, kind}) => {
        const [from, to] = [roomOf(file), target && roomOf(target)];
        if (!from || !target || from === to) return false;
        const {may, lazily} = ROOMS[from] ?? {may: [], lazily: []};
        return !may.includes(to) && !(kind !== 'value' && lazily.includes(to));
      }),
    );
  });

  it('know every room of elements', () => {
    const rooms = new Set(packageSources().map(roomOf).filter(Boolean));
    assert.deepEqual(
      [...rooms].filter((room) => !(room in ROOMS)),
      [],
    );
  });
});
