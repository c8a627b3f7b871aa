import {execFile} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const PROGRAM = join(ROOT, 'packages/consulta/dist-cli/consulta.js');

/** A folder of its own, with these files by name. */
export function folderWith(files) {
  const folder = mkdtempSync(join(tmpdir(), 'consulta-cli-'));
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  }
  return {folder, remove: () => rmSync(folder, {recursive: true, force: true})};
}

/** Runs the program as a person does; what it wrote, and the code with which it ended. */
export function consulta(folder, ...words) {
  return finished(process.execPath, [PROGRAM, ...words], folder);
}

/** Runs any program to its end. */
export function finished(program, words, folder) {
  return new Promise((resolve) => {
    execFile(program, words, {cwd: folder, maxBuffer: 1e8}, (error, stdout, stderr) => {
      resolve({code: error ? error.code : 0, stdout, stderr});
    });
  });
}
