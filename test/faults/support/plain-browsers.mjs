import {spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {env} from 'node:process';

import {startProcess, stopProcess} from '../../browsers/owned-process.mjs';
import {newProfile as newChromiumProfile} from '../../end-to-end/support/visitor.mjs';

/** A tab behind another works on as if it were in front. */
const UNTHROTTLED = [
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
  '--disable-background-timer-throttling',
];

/** What keeps Firefox from talking to anyone, asking anything, and opening pages of its own. */
const FIREFOX_SETTINGS = {
  'browser.shell.checkDefaultBrowser': false,
  // A tab behind another works on as if it were in front.
  'dom.min_background_timeout_value': 4,
  'dom.timeout.enable_budget_timer_throttling': false,
  'dom.min_background_timeout_value_without_budget_throttling': 4,
  'browser.startup.page': 0,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.aboutwelcome.enabled': false,
  'browser.sessionstore.resume_from_crash': false,
  'toolkit.startup.max_resumed_crashes': -1,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': '',
  'termsofuse.bypassNotification': true,
};

/** How an engine is started as a person starts it: a profile on disk, and addresses to open, each in a tab. */
const ENGINES = {
  firefox: {
    prepare: (folder, settings) => {
      const lines = Object.entries({...FIREFOX_SETTINGS, ...settings});
      const text = lines.map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`);
      writeFileSync(join(folder, 'user.js'), text.join('\n'));
    },
    program: (found) => found,
    options: (folder, addresses, isPrivate) => [
      ...['--headless', '--no-remote', '--profile', folder],
      ...(isPrivate ? addresses.flatMap((address) => ['--private-window', address]) : addresses),
    ],
    environment: () => ({MOZ_CRASHREPORTER_DISABLE: '1'}),
  },
  webkit: {
    prepare: () => undefined,
    program: ({browser}) => browser,
    options: (_folder, addresses, isPrivate) => [...(isPrivate ? ['--private'] : []), ...addresses],
    environment: (folder, display) => ({
      DISPLAY: display,
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
      XDG_DATA_HOME: join(folder, 'data'),
      XDG_CACHE_HOME: join(folder, 'cache'),
      XDG_CONFIG_HOME: join(folder, 'config'),
    }),
  },
};

/**
 * A profile on disk for one engine, which outlives the browsers that are opened on it; `delete()` at the end.
 * What `open` gives can be killed with SIGKILL, all of its processes at once: nothing is finished, flushed or said.
 */
export function newProfile(engine, program, {settings = {}, room} = {}) {
  if (engine === 'chromium') return chromiumProfile(room);
  const isOnSmallDisk = engine === 'webkit' && room !== undefined && canLimitRoom(engine);
  return plainProfile(engine, program, {settings, isOnSmallDisk});
}

/** Chromium without a window opens one address only: the protocol opens the others, and limits the room of a site. */
async function chromiumProfile(room) {
  const profile = newChromiumProfile();
  return {
    delete: async () => profile.delete(),
    open: async (addresses, {isPrivate = false} = {}) => {
      const {page, kill} = await profile.openToKill([...UNTHROTTLED, ...(isPrivate ? ['--incognito'] : [])]);
      if (room !== undefined) {
        const session = await page.context().newCDPSession(page);
        await session.send('Storage.overrideQuotaForOrigin', {origin: new URL(addresses[0]).origin, quotaSize: room});
      }
      for (const [index, address] of addresses.entries()) {
        const tab = index === 0 ? page : await page.context().newPage();
        await tab.goto(address);
      }
      return {kill};
    },
  };
}

async function plainProfile(engine, program, {settings, isOnSmallDisk}) {
  const folder = mkdtempSync(join(tmpdir(), `consulta-faults-${engine}-`));
  const {prepare, ...how} = ENGINES[engine];
  prepare(folder, settings);
  for (const part of ['data', 'cache', 'config']) mkdirSync(join(folder, part));
  const screen = engine === 'webkit' ? await startDisplay(program.display) : undefined;
  return {
    open: async (addresses, {isPrivate = false} = {}) => {
      const command = [how.program(program), ...how.options(folder, addresses, isPrivate)];
      const [first, ...others] = isOnSmallDisk
        ? ['unshare', ...onSmallDisk(join(folder, 'data'), ...command)]
        : command;
      return start(first, others, how.environment(folder, screen?.name));
    },
    delete: async () => {
      if (screen) await stopProcess(screen.process);
      rmSync(folder, {recursive: true, force: true, maxRetries: 5, retryDelay: 200});
    },
  };
}

async function startDisplay(display) {
  const options = ['-displayfd', '1', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
  const {process, line} = await startProcess(display, options, {ready: /^\d+$/});
  return {process, name: `:${line}`};
}

/** WebKitGTK has no switch for the room of a site: its data lie on a small disk, where this machine lets us mount one. */
const SMALL_DISK = 'mount -t tmpfs -o size="$1" none "$2" && shift 2 && exec "$@"';
const DISK_ROOM = '60m';

/** Whether the room of a site can be limited here by something that the browser itself runs into. */
export function canLimitRoom(engine) {
  if (engine !== 'webkit') return true;
  return spawnSync('unshare', onSmallDisk(tmpdir(), 'true')).status === 0;
}

function onSmallDisk(folder, ...command) {
  return ['--mount', 'sh', '-c', SMALL_DISK, 'sh', DISK_ROOM, folder, ...command];
}

/** In a process group of its own, so that a kill reaches every process of the browser at once. */
function start(program, options, environment) {
  const child = spawn(program, options, {detached: true, stdio: 'ignore', env: {...env, ...environment}});
  const exited = once(child, 'exit');
  const atEnd = () => killGroup(child);
  process.once('exit', atEnd);
  return {
    kill: async () => {
      process.off('exit', atEnd);
      killGroup(child);
      await exited;
    },
  };
}

function killGroup(child) {
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
