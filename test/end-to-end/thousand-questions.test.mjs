import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';

import {extractText, getDocumentProxy} from 'unpdf';

import {statements} from '../../bench/definitions.mjs';
import {memberPage, openMemberSite} from './support/member-site.mjs';
import {launchBrowser} from './support/visitor.mjs';

const COUNT = 1000;
const NUMBERS = Array.from({length: COUNT}, (_, index) => index + 1);
const LEVELS = 5;
const PHONE = {viewport: {width: 390, height: 844}};
const EMBED = '<consulta-feedback-form src="/survey.json" layout="single"></consulta-feedback-form>';
/** Of what is skipped while it is far away, Chromium tells a screen reader, but not its own developer tools. */
const FOR_SCREEN_READERS = ['--force-renderer-accessibility=screen-reader'];

/** The numbers of the statements in a text, each once, in their order. */
const numbersIn = (text) => {
  const found = [...text.matchAll(/Statement (\d+):/g)].map(([, number]) => Number(number));
  return [...new Set(found)].sort((a, b) => a - b);
};

describe('1,000 questions on one page', () => {
  let site;
  let browser;
  before(async () => {
    site = await openMemberSite({'/survey.json': JSON.stringify(statements(COUNT)), '/': memberPage(EMBED)});
    browser = await launchBrowser();
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });

  /** A visit that begins when all questions are there; they come by themselves, nobody has to scroll for it. */
  async function visit(use, visitor = browser) {
    const context = await visitor.newContext(PHONE);
    const page = await context.newPage();
    page.setDefaultTimeout(120_000);
    await page.goto(site.origin);
    await page.waitForFunction((count) => {
      const questions = document.querySelector('consulta-feedback-form').shadowRoot?.querySelectorAll('consulta-scale');
      return questions?.length === count && questions[count - 1].shadowRoot?.querySelector('input');
    }, COUNT);
    await use(page, context);
    await context.close();
  }

  it('are all reached with Tab, and back', () =>
    visit(async (page) => {
      await page.evaluate(() => {
        globalThis.reached = [];
        // From one question to another the focus stays inside the survey, and is not told outside of it.
        document.querySelector('consulta-feedback-form').shadowRoot.addEventListener('focusin', ({target}) => {
          if (target.localName === 'consulta-scale') {
            globalThis.reached.push(Number(target.name.replace('statement-', '')));
          }
        });
      });
      const reached = () => page.evaluate(() => globalThis.reached.splice(0));
      const question = (number) => page.locator(`consulta-scale[name="statement-${number}"]`);

      await question(1).locator('input').first().focus();
      for (let presses = 1; presses < COUNT; presses += 1) await page.keyboard.press('Tab');
      assert.deepEqual(await reached(), NUMBERS);

      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Space');
      assert.deepEqual(await reached(), [COUNT - 1]);
      assert.notEqual(await question(COUNT - 1).evaluate(({value}) => value), null);
    }));

  it('come on the screen by scrolling, and keep their answers when they leave it', () =>
    visit(async (page) => {
      await page.evaluate(() => {
        globalThis.seen = new Set();
        // Some of it must be there: an edge that touches the screen is told as well, and what follows is not.
        const watch = new IntersectionObserver(
          (entries) => {
            for (const {target, isIntersecting} of entries) if (isIntersecting) globalThis.seen.add(target.name);
          },
          {threshold: 0.01},
        );
        const {shadowRoot} = document.querySelector('consulta-feedback-form');
        for (const question of shadowRoot.querySelectorAll('consulta-scale')) watch.observe(question);
      });
      const first = page.locator('consulta-scale').first();
      const last = page.locator('consulta-scale').last();
      await first.getByText('Under way').click();
      // Half a screen at a time. A frame may be left out on a slow machine, so that each step waits for two of them.
      await page.evaluate(async () => {
        const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        const isAtEnd = () => scrollY + innerHeight >= document.documentElement.scrollHeight - 1;
        for (; !isAtEnd(); await frame()) {
          scrollBy(0, innerHeight / 2);
          await frame();
        }
      });
      await page.waitForFunction((count) => globalThis.seen.size === count, COUNT);
      await last.getByText('First steps').click();
      await first.scrollIntoViewIfNeeded();
      assert.equal(await first.locator('input[value="3"]').isChecked(), true);
      await last.scrollIntoViewIfNeeded();
      assert.equal(await last.locator('input[value="2"]').isChecked(), true);
    }));

  // Nobody can press Ctrl+F in a browser without a window. `window.find` asks the same search of the browser, which
  // looks into shadow roots and what is skipped while it is far away, and scrolls to what it finds.
  it('are found by the search of the browser', () =>
    visit(async (page) => {
      for (const number of [3, COUNT / 2, COUNT]) {
        const isFound = await page.evaluate((text) => {
          getSelection().removeAllRanges();
          return globalThis.find(text);
        }, `Statement ${number}:`);
        assert.ok(isFound, `statement ${number}`);
        await page.waitForFunction((name) => {
          const {shadowRoot} = document.querySelector('consulta-feedback-form');
          const {top, bottom} = shadowRoot.querySelector(`[name="${name}"]`).getBoundingClientRect();
          return bottom > 0 && top < innerHeight;
        }, `statement-${number}`);
      }
      assert.equal(await page.evaluate(() => globalThis.find('Statement 1001:')), false);
    }));

  it('are all told to a screen reader, with their names and levels', async () => {
    const visitor = await launchBrowser(FOR_SCREEN_READERS);
    const listen = async (page, context) => {
      const devTools = await context.newCDPSession(page);
      const {nodes} = await devTools.send('Accessibility.getFullAXTree');
      const told = (role) => nodes.filter((node) => !node.ignored && node.role.value === role);
      assert.deepEqual(
        numbersIn(
          told('radiogroup')
            .map(({name}) => name.value)
            .join('\n'),
        ),
        NUMBERS,
      );
      assert.equal(told('radio').length, COUNT * LEVELS);
      assert.ok(told('radio').every(({name}) => name.value));
    };
    try {
      await visit(listen, visitor);
    } finally {
      await visitor.close();
    }
  });

  it('are all printed, with their levels', () =>
    visit(async (page) => {
      const printed = await page.pdf({format: 'A4'});
      const {text} = await extractText(await getDocumentProxy(new Uint8Array(printed)), {mergePages: true});
      const words = text.replaceAll(/\s+/g, ' ');
      assert.deepEqual(numbersIn(words), NUMBERS);
      assert.equal(words.match(/Shared with others/g)?.length, COUNT);
    }));
});
