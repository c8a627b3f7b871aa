import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';

import {chosenBrowsers} from '../browsers/chosen-browsers.mjs';
import {runCells, runInPrivate, runInTabs} from './support/run-cells.mjs';
import {writeResults} from './support/results.mjs';
import {FAULTS, OPERATIONS} from './table.mjs';

const rows = Object.entries(FAULTS).filter(([, {runBy}]) => runBy !== 'kill');

/** The engines work side by side: in many cells they wait for a time-out of their own. */
const running = Object.entries(chosenBrowsers()).map(([engine, program]) => ({
  engine,
  results: Promise.all([runCells, runInPrivate, runInTabs].map((run) => run(engine, program))).then((all) =>
    all.flat(),
  ),
}));
for (const {results} of running) results.catch(() => undefined); // Told below.

for (const {engine, results} of running) {
  describe(`what people do, under fault, in ${engine}`, () => {
    let cells = [];
    before(async () => {
      cells = await results;
    });
    after(() => writeResults(engine, cells));

    for (const [fault, {title}] of rows) {
      for (const operation of Object.keys(OPERATIONS)) {
        it(`loses nothing and says so: ${title}, ${operation}`, () => {
          const cell = cells.find((one) => one.fault === fault && one.operation === operation);
          assert.ok(cell, 'it was not run');
          assert.ok(cell.problems.length === 0, cell.problems.join('; '));
        });
      }
    }
  });
}
