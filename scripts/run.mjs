import {spawn} from 'node:child_process';
import {fileURLToPath} from 'node:url';

/** The folder of the workspace, wherever a script was called from. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Runs a program to its end with its output on ours, and answers with its exit code. */
export function run(command, options, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, options, {cwd: ROOT, stdio: 'inherit', env: {...process.env, ...env}});
    child.on('error', (error) => {
      console.error(`${command} could not be started: ${error.message}`);
      resolve(127);
    });
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/** Runs a Node program: a script of this workspace, or the entry of an installed tool. */
export function runNode(options, env) {
  return run(process.execPath, options, env);
}
