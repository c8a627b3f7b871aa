import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {readImports} from './read-imports.mjs';
import {listed, packageSources} from './source-files.mjs';

/** What runs when a file is loaded: types are erased, and `import()` happens later. */
function loadedBy(file) {
  return readImports(file).flatMap(({kind, target}) => (kind === 'value' && target ? [target] : []));
}

/** Depth first; a file met again while it is still open closes a circle. */
function findCycles(edges) {
  const state = new Map();
  const path = [];
  const cycles = [];

  function visit(file) {
    if (state.get(file) === 'open') cycles.push([...path.slice(path.indexOf(file)), file]);
    if (state.has(file)) return;
    state.set(file, 'open');
    path.push(file);
    for (const next of edges.get(file) ?? []) visit(next);
    path.pop();
    state.set(file, 'done');
  }

  for (const file of edges.keys()) visit(file);
  return cycles;
}

describe('circular imports', () => {
  it('are recognised', () => {
    const edges = new Map([
      ['a', ['b']],
      ['b', ['c', 'd']],
      ['c', ['a']],
      ['d', []],
    ]);
    assert.deepEqual(findCycles(edges), [['a', 'b', 'c', 'a']]);
    assert.deepEqual(
      findCycles(
        new Map([
          ['a', ['b', 'c']],
          ['b', ['c']],
          ['c', []],
        ]),
      ),
      [],
    );
  });

  it('do not exist', () => {
    const cycles = findCycles(new Map(packageSources().map((file) => [file, loadedBy(file)])));
    assert.equal(cycles.length, 0, listed(cycles.map((cycle) => cycle.join(' → '))));
  });
});
