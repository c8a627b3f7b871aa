import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import {exportResponses} from '@consulta/exchange';
import {parse} from 'csv-parse/sync';
import {unzipSync} from 'fflate';

/** A folder that goes when the tests are done with it. */
export function temporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'consulta-readers-'));
  return {folder, delete: () => rmSync(folder, {recursive: true, force: true})};
}

/** The bytes of an export. */
export async function exported({survey, responses}, options) {
  return new Uint8Array(await new Response(exportResponses(responses, [survey], options)).arrayBuffer());
}

/** The table as CSV says it, read by a library: header and lines. `entriesOf` and the like as in an export. */
export async function tableOf(sample, options = {}) {
  const bytes = await exported(sample, {format: 'csv', dialect: 'rfc4180', repeats: 'own-table', ...options});
  const [header, ...lines] = parse(new TextDecoder().decode(bytes));
  return {header, lines};
}

/** Puts the files of a ZIP into a folder, by their own names without folders; returns the names. */
export function unpack(bytes, folder, prefix = '') {
  const files = Object.entries(unzipSync(bytes)).filter(([name]) => name.startsWith(prefix));
  for (const [name, content] of files)
    writeFileSync(join(folder, name.slice(prefix.length).replaceAll('/', '-')), content);
  return files.map(([name]) => name.slice(prefix.length));
}

/** Programs show numbers with 15 digits, two less than a file may have. */
export function sameNumber(found, wanted) {
  if (!/^-?[\d.]+(e[+-]?\d+)?$/i.test(wanted) || found.trim() === '') return false;
  return Math.abs(Number(found) - Number(wanted)) <= 1e-13 * Math.max(1, Math.abs(Number(wanted)));
}
