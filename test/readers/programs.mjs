import {spawnSync} from 'node:child_process';
import {env} from 'node:process';

/** Programs by which analysts read what is exported. */
const PROGRAMS = {
  R: 'Rscript',
  PSPP: 'pspp',
  LibreOffice: 'soffice',
  Python: 'python3',
};

/**
 * Whether a program is on this machine. In continuous integration (`CONSULTA_READERS=all`) an absent one is an error, not
 * a smaller run.
 */
export function has(name) {
  const found = spawnSync(PROGRAMS[name], ['--version'], {stdio: 'ignore'}).error === undefined;
  if (!found && env.CONSULTA_READERS === 'all') throw new Error(`${name} is not on this machine.`);
  if (!found) console.log(`Not on this machine, so nothing is read by it: ${name}.`);
  return found;
}

/** Runs one of them in a folder; what it says is in the error when it fails. */
export function runIn(folder, name, options) {
  const {status, stdout, stderr, error} = spawnSync(PROGRAMS[name], options, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: {...env, HOME: folder, LC_ALL: 'C.UTF-8'},
  });
  if (error || status !== 0) throw new Error(`${name} ended with ${status}: ${error ?? ''}\n${stdout}\n${stderr}`);
  return stdout;
}
