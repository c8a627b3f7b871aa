import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';

import {chosenBrowsers} from '../browsers/chosen-browsers.mjs';
import {runKills} from './support/run-kills.mjs';
import {OPERATIONS} from './table.mjs';

const operations = Object.keys(OPERATIONS);
const running = Object.entries(chosenBrowsers()).map(([engine, program]) => ({
  engine,
  results: runKills(engine, program, {rounds: operations.length}),
}));
for (const {results} of running) results.catch(() => undefined); // Told below.

for (const {engine, results} of running) {
  describe(`a browser that is killed, ${engine}`, () => {
    let kills = [];
    before(async () => {
      kills = await results;
    });
    for (const operation of operations) {
      it(`keeps what was acknowledged, once: ${operation}`, () => {
        const killed = kills.find((one) => one.operation === operation);
        assert.deepEqual(killed?.problems, []);
        assert.ok(killed.acknowledged > 0, 'there was something to lose');
      });
    }
  });
}
