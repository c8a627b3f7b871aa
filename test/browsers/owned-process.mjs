import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {connect} from 'node:net';
import {createInterface} from 'node:readline';
import {setTimeout as delay} from 'node:timers/promises';

const START_TIMEOUT = 60_000;
const STOP_TIMEOUT = 5_000;
const running = new Set();

/** A run that ends in any orderly way leaves no process behind. */
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.once(signal, () => process.exit(1));
}

/**
 * Starts a program that dies with this one and waits until it is ready:
 * until it prints a line that matches `ready`, or until it accepts connections on `port`.
 */
export async function startProcess(command, options, {env = process.env, ready, port}) {
  const child = spawn(command, options, {env, stdio: ['ignore', ready ? 'pipe' : 'ignore', 'ignore']});
  running.add(child);
  const ended = once(child, 'exit').then(([code, signal]) => {
    running.delete(child);
    throw new Error(`${command} ended before it was ready (${signal ?? `code ${code}`}).`);
  });
  const late = delay(START_TIMEOUT, undefined, {ref: false}).then(() => {
    throw new Error(`${command} was not ready after ${START_TIMEOUT / 1000} s.`);
  });
  const line = await Promise.race([ready ? firstLine(child, ready) : listening(port), ended, late]);
  ended.catch(() => {});
  late.catch(() => {});
  return {process: child, line};
}

export async function stopProcess(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const stopped = await Promise.race([ended.then(() => true), delay(STOP_TIMEOUT, false, {ref: false})]);
  if (!stopped) child.kill('SIGKILL');
}

async function firstLine(child, pattern) {
  for await (const line of createInterface({input: child.stdout})) {
    if (pattern.test(line)) return line;
  }
  return undefined;
}

async function listening(port) {
  for (;;) {
    if (await accepts(port)) return undefined;
    await delay(50);
  }
}

function accepts(port) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => socket.end(() => resolve(true)));
    socket.once('error', () => resolve(false));
  });
}
