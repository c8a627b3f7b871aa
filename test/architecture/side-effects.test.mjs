import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import ts from 'typescript';

import {listed, manifestOf, packageNames, packageSources, read} from './source-files.mjs';

/** What `sideEffects` of `elements` calls files that may do something when they are loaded. */
const DEFINE = /\/define(-[a-z-]+)?\.ts$/;
/** The embed is loaded for what it does, and says so with `"sideEffects": true`. */
const EMBED = 'consulta';

const sources = packageSources().filter((file) => !file.startsWith(`packages/${EMBED}/`));

function places(file, isOffence) {
  const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true);
  const found = [];
  const visit = (node) => {
    if (isOffence(node, source))
      found.push(`${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function definesElement(node) {
  if (ts.isDecorator(node)) return /^@customElement\b/.test(node.getText());
  return ts.isCallExpression(node) && /\bcustomElements\.define$/.test(node.expression.getText());
}

/** A statement at the top of a module that is neither a declaration nor an import: it runs when the file loads. */
function actsOnLoad(node, source) {
  return (
    node.parent === source &&
    (ts.isExpressionStatement(node) || ts.isIfStatement(node) || ts.isIterationStatement(node, true))
  );
}

describe('loading a file', () => {
  it('defines an element only in define files', () => {
    const wrong = sources.filter((file) => !DEFINE.test(file)).flatMap((file) => places(file, definesElement));
    assert.equal(wrong.length, 0, listed(wrong));
  });

  it('does nothing else anywhere', () => {
    const wrong = sources.filter((file) => !DEFINE.test(file)).flatMap((file) => places(file, actsOnLoad));
    assert.equal(wrong.length, 0, listed(wrong));
  });

  it('is declared free of effects where it is', () => {
    for (const name of packageNames()) {
      const expected = name === EMBED ? true : name === 'elements' ? ['**/define.*', '**/define-*.*'] : false;
      assert.deepEqual(manifestOf(name).sideEffects, expected, name);
    }
  });
});
