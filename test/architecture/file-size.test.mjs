import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {handWrittenFiles, listed, read} from './source-files.mjs';

const MOST_LINES = 250;

describe('hand-written files', () => {
  it(`have at most ${MOST_LINES} lines, so that each can be read in one sitting`, () => {
    const files = handWrittenFiles().filter((file) => /\.(ts|mjs|css|html)$/.test(file));
    assert.ok(files.length > 50, 'the files were not found');
    const long = files
      .map((file) => ({file, lines: read(file).trimEnd().split('\n').length}))
      .filter(({lines}) => lines > MOST_LINES);
    assert.equal(long.length, 0, listed(long.map(({file, lines}) => `${file}: ${lines} lines`)));
  });
});
