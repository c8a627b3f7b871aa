/** What is ranked, as it stands before and as it is wanted. */
export const ITEMS = ['gender', 'climate', 'digital', 'finance', 'migration'];
export const WANTED = ['digital', 'migration', 'gender', 'finance', 'climate'];

/**
 * The ways in which a person gives a ranking, each with real input: `WAYS.tap(page)` leaves the order that is wanted.
 * Every way but the first adds all items as they stand, and then sorts them.
 */
export const WAYS = {
  tap: (page) => addAll(page, WANTED),
  buttons: (page) => addAndSort(page, pressUp),
  menu: (page) => addAndSort(page, choosePlace),
  keyboard: (page) => addAndSort(page, liftAndMove),
  'Alt and arrows': (page) => addAndSort(page, altArrows),
  mouse: (page) => addAndSort(page, dragWithMouse),
};
/** The same on a phone. */
export const TOUCH_WAYS = {
  tap: (page) => addAll(page, WANTED),
  finger: (page) => addAndSort(page, dragWithFinger),
};

const ranking = (page) => page.locator('consulta-ranking');
const row = (page, item) => ranking(page).locator(`[data-name="${item}"]`);
const act = (page, item, name) => row(page, item).locator(`[data-act="${name}"]`);

/** What stands in the ranking, in the order of the page. */
export function shownOrder(page) {
  return ranking(page)
    .locator('.ranked')
    .evaluateAll((rows) => rows.map(({dataset}) => dataset.name));
}

async function addAll(page, items) {
  const isTouch = await page.evaluate(() => navigator.maxTouchPoints > 0);
  for (const item of items) {
    const title = row(page, item).locator('.title');
    await (isTouch ? title.tap() : act(page, item, 'add').click());
  }
}

/** Brings each item to its place, beginning with the first: everything moves upwards. */
async function addAndSort(page, moveUpTo) {
  await addAll(page, ITEMS);
  for (const [place, item] of WANTED.entries()) {
    const order = await shownOrder(page);
    const from = order.indexOf(item);
    if (from !== place) await moveUpTo(page, item, {from, to: place, above: order[place]});
  }
}

async function pressUp(page, item, {from, to}) {
  for (let step = from; step > to; step -= 1) await act(page, item, 'up').click();
}

async function choosePlace(page, item, {to}) {
  await act(page, item, 'place').selectOption(String(to + 1));
}

async function liftAndMove(page, item, {from, to}) {
  await act(page, item, 'lift').focus();
  await page.keyboard.press('Space');
  for (let step = from; step > to; step -= 1) await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Space');
}

async function altArrows(page, item, {from, to}) {
  await act(page, item, 'down').focus();
  for (let step = from; step > to; step -= 1) await page.keyboard.press('Alt+ArrowUp');
}

async function dragWithMouse(page, item, {above}) {
  const {x, y, by} = await way(page, item, above);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y + by, {steps: 6});
  await page.mouse.up();
}

/** A finger as the device sends it: the browser decides what is a swipe and what belongs to the handle. */
async function dragWithFinger(page, item, {above}) {
  const {x, y, by} = await way(page, item, above);
  const finger = await fingerOn(page);
  await finger('touchStart', x, y);
  for (let step = 1; step <= 6; step += 1) await finger('touchMove', x, y + (by * step) / 6);
  await finger('touchEnd');
}

/** Sends events of one finger. */
export async function fingerOn(page) {
  const session = await page.context().newCDPSession(page);
  return (type, x, y) => session.send('Input.dispatchTouchEvent', {type, touchPoints: x === undefined ? [] : [{x, y}]});
}

/** From the middle of an item's handle to a little above another row. */
async function way(page, item, above) {
  // A finger can only take hold of what is on the screen.
  await ranking(page)
    .locator('ol')
    .evaluate((list) => list.scrollIntoView({block: 'center'}));
  const handle = await row(page, item).locator('.handle').boundingBox();
  const [from, to] = [await row(page, item).boundingBox(), await row(page, above).boundingBox()];
  return {x: handle.x + handle.width / 2, y: handle.y + handle.height / 2, by: to.y - from.y - 4};
}
