import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {handWrittenFiles, listed} from './source-files.mjs';

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** Names that say where something was put, not what it is. */
const EMPTY_WORDS = ['util', 'utils', 'helper', 'helpers', 'common', 'misc'];

const names = handWrittenFiles()
  .filter((file) => /^(packages|test|scripts|demo|docs|bench)\//.test(file) && !/\/[A-Z]+\.md$/.test(file))
  .flatMap((file) => file.split('/').map((part) => ({file, part})));

describe('names of files and folders', () => {
  it('are written in kebab-case', () => {
    const wrong = names.filter(({part}) => !part.split('.').every((piece) => KEBAB.test(piece)));
    assert.equal(wrong.length, 0, listed(wrong.map(({file, part}) => `${file}: ${part}`)));
  });

  it('say what is inside', () => {
    const empty = names.filter(({part}) => part.split(/[.-]/).some((word) => EMPTY_WORDS.includes(word)));
    assert.equal(empty.length, 0, listed(empty.map(({file, part}) => `${file}: ${part}`)));
  });
});
