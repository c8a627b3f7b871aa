/** The code points by which WebDriver names keys that are not characters (W3C WebDriver, "Keyboard actions"). */
const WEBDRIVER_KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};

/**
 * Presses keys and types text with real input events in every browser.
 * The stock command cannot press chords through WebDriver, and names none of its keys.
 */
export function keyboardPlugin() {
  return {
    name: 'keyboard',
    async executeCommand({command, payload, session: {id, browser}}) {
      if (command !== 'press-keys' && command !== 'type-text') return undefined;
      const keyboard = browser.type === 'webdriver' ? webDriverKeyboard(browser, id) : puppeteerKeyboard(browser, id);
      if (command === 'press-keys') await keyboard.press(payload.keys);
      else await keyboard.type(payload.text);
      return true;
    },
  };
}

function puppeteerKeyboard(browser, sessionId) {
  const {keyboard} = browser.getPage(sessionId);
  return {
    type: (text) => keyboard.type(text),
    async press(keys) {
      const held = keys.slice(0, -1);
      for (const key of held) await keyboard.down(key);
      await keyboard.press(keys.at(-1));
      for (const key of held.reverse()) await keyboard.up(key);
    },
  };
}

function webDriverKeyboard(browser, sessionId) {
  const perform = (actions) => browser.driverManager.performActions(sessionId, [{type: 'key', id: 'keys', actions}]);
  return {
    type: (text) => perform([...text].flatMap((value) => [keyDown(value), keyUp(value)])),
    press(keys) {
      const values = keys.map(webDriverKey);
      return perform([...values.map(keyDown), ...values.toReversed().map(keyUp)]);
    },
  };
}

const keyDown = (value) => ({type: 'keyDown', value});
const keyUp = (value) => ({type: 'keyUp', value});

function webDriverKey(key) {
  const value = WEBDRIVER_KEYS[key] ?? key;
  if ([...value].length !== 1) throw new Error(`"${key}" has no code in WEBDRIVER_KEYS of keyboard-plugin.mjs.`);
  return value;
}
