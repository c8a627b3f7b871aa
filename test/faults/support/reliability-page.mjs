import {FAULTS, OPERATIONS} from '../table.mjs';
import {canLimitRoom} from './plain-browsers.mjs';

/** `docs/reliability.md`: what was run, how often, how, and what came of it. */
export function reliabilityPage(engines, date) {
  return [
    '# Reliability',
    '',
    'What people do under fault, over the real database and with the built elements, in browsers that are started as a',
    'person starts them. After each fault nothing that was acknowledged is missing, nothing is there twice, and the person',
    'was told what happened and what to do; where answers could not be stored, the page offered them as a file at once.',
    '',
    `Written by \`npm run reliability\` on ${date.toISOString().slice(0, 10)} with ${engines.map(({version}) => version).join(', ')}.`,
    'A cell says how often it held of how often it was run. Continuous integration runs each once (`npm test -- faults`).',
    '',
    ...engines.flatMap(table),
    '## How each fault comes about',
    '',
    'Native: the browser itself does it, by a limit that it enforces, a second tab, a kill of all its processes, its private',
    'mode. Wrapped: one call of the browser is replaced, and the rest is real.',
    '',
    `| fault | ${engines.map(({engine}) => engine).join(' | ')} |`,
    `| --- | ${engines.map(() => '---').join(' | ')} |`,
    ...Object.values(FAULTS).map(
      ({title, how}) => `| ${title} | ${engines.map(({engine}) => how(engine, canLimitRoom(engine))).join(' | ')} |`,
    ),
    '',
    'With several tabs, a draft is open in each of them: they answer at once and in turns, leave and come back, submit while',
    'the others answer, and delete what the others have open. Importing and deleting are done at several desks.',
    '',
    '## Not in the table',
    '',
    'A kill of Chromium at a shared device is tried by `test/end-to-end/kill-kiosk.test.mjs`; that every database of an',
    'earlier version opens with everything in it, by `test/integration/database-versions.test.ts`. A power cut',
    'cannot be tried here: submitting, importing and undoing a deletion ask the browser for the durability `strict`, which',
    '`packages/storage/src/durability.test.ts` sees.',
    '',
    ...failures(engines),
  ].join('\n');
}

function table({engine, version, results}) {
  const operations = Object.entries(OPERATIONS);
  const rows = Object.entries(FAULTS).map(([fault, {title}]) => {
    const cells = operations.map(([operation]) => {
      const runs = results.filter((one) => one.fault === fault && one.operation === operation);
      return runs.length === 0 ? '–' : `${runs.filter(({problems}) => problems.length === 0).length} of ${runs.length}`;
    });
    return `| ${title} | ${cells.join(' | ')} |`;
  });
  return [
    `## ${engine[0].toUpperCase()}${engine.slice(1)}`,
    '',
    version,
    '',
    `| fault | ${operations.map(([, name]) => name).join(' | ')} |`,
    `| --- | ${operations.map(() => '---:').join(' | ')} |`,
    ...rows,
    '',
  ];
}

/** Each once, with how many records it is about; what is known of their causes is written down elsewhere. */
function failures(engines) {
  const counts = new Map();
  for (const {engine, results} of engines) {
    for (const {fault, operation, problems} of results) {
      const kinds = new Set();
      for (const problem of problems) {
        const kind = problem.split('\n')[0].slice(0, 160);
        const missing = kind.replace(
          /^the response \S+ was acknowledged and is/,
          'responses were acknowledged and are',
        );
        const line = `${engine}, ${fault}, ${operation}: ${missing}`;
        if (!kinds.has(line)) counts.set(line, (counts.get(line) ?? 0) + 1);
        kinds.add(line);
      }
    }
  }
  if (counts.size === 0) return [];
  const lines = [...counts].map(([line, times]) => `- ${line}${times === 1 ? '' : ` (${times} times)`}`);
  const known = 'What is known of the causes is in [0004](decisions/0004-storage.md).';
  return ['## What did not hold', '', known, '', ...lines, ''];
}
