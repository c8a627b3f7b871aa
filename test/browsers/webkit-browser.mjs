import {env} from 'node:process';

import {WebdriverLauncher} from '@web/test-runner-webdriver';

import {freePort} from './free-port.mjs';
import {startProcess, stopProcess} from './owned-process.mjs';

const START_TIMEOUT = 60_000;

/**
 * WebKitGTK allows one session per driver, and driver and browser must share a display.
 * Each run therefore has a display and a driver of its own, on numbers nobody else uses.
 */
export class WebKitLauncher extends WebdriverLauncher {
  #programs;
  #processes = [];

  constructor(programs) {
    super({
      logLevel: 'error',
      hostname: '127.0.0.1',
      connectionRetryTimeout: START_TIMEOUT,
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': {binary: programs.browser, args: ['--automation']},
      },
    });
    this.#programs = programs;
  }

  async initialize(config) {
    await super.initialize(config);
    this.name = 'WebKit';
  }

  async createDriverManager() {
    const display = await this.#startDisplay();
    this.options.port = await this.#startDriver(display);
    return super.createDriverManager();
  }

  async stop() {
    await super.stop();
    for (const process of this.#processes.splice(0).reverse()) await stopProcess(process);
  }

  /** Xvfb picks a free display number itself and tells it, so that parallel runs cannot race for one. */
  async #startDisplay() {
    const options = ['-displayfd', '1', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
    const {process, line} = await startProcess(this.#programs.display, options, {ready: /^\d+$/});
    this.#processes.push(process);
    return `:${line}`;
  }

  async #startDriver(display) {
    const port = await freePort();
    const {process} = await startProcess(this.#programs.driver, ['-p', String(port)], {
      env: {...env, DISPLAY: display, WEBKIT_DISABLE_COMPOSITING_MODE: '1', LIBGL_ALWAYS_SOFTWARE: '1'},
      port,
    });
    this.#processes.push(process);
    return port;
  }
}
