import {statements} from './definitions.mjs';

/** A page of its own with a store for answers to so many questions, as `measured`, for as long as `body` takes. */
export async function withMeasuredStore({browser, site}, questions, body) {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(`${site.origin}/storage`);
    await page.evaluate(async (survey) => {
      globalThis.measured = await globalThis.prepare(survey);
    }, statements(questions));
    return await body(page, context);
  } finally {
    await context.close();
  }
}
