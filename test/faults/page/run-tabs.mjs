import {FAULTS, OPERATIONS} from '../table.mjs';
import {Debt} from './debt.mjs';
import {donorOf} from './donor.mjs';
import {otherTabs} from './other-tabs.mjs';
import {remove} from './raw-database.mjs';
import {TAB_CELLS} from './tab-cells.mjs';
import {tell} from './tell.mjs';

const asked = new URLSearchParams(location.search);
const only = asked.get('only')?.split(',');

async function runCell(fault, operation, donor) {
  const database = `${fault}-${operation}-${crypto.randomUUID()}`;
  const owed = new Debt(database);
  const tabs = await otherTabs(FAULTS[fault].tabs);
  try {
    await TAB_CELLS[operation]({tabs, owed, database, donor});
  } catch (error) {
    owed.problems.push(String(error?.message ?? error));
  }
  await Promise.all(tabs.map((tab) => tab('leave')));
  await Promise.all([database, `${database}-unfinished`].map(remove));
  return {fault, operation, said: '', problems: [...new Set(owed.problems)]};
}

async function runAll() {
  const donor = await donorOf(false);
  for (const [fault, {runBy}] of Object.entries(FAULTS)) {
    if (runBy !== 'tabs') continue;
    for (const operation of Object.keys(OPERATIONS)) {
      if (only && !only.includes(fault) && !only.includes(`${fault}-${operation}`)) continue;
      await tell({result: await runCell(fault, operation, donor)});
    }
  }
  await tell({isDone: true});
}

runAll().catch((error) => tell({error: String(error?.stack ?? error)}));
