import {interleaved, medianOf} from '../figures.mjs';
import {withMeasuredStore} from '../measured-store.mjs';

/** With an id, a version, dates and the like beside them, 37 answers make a table of well over 37 columns. */
const QUESTIONS = 37;
const RESPONSES = 10_000;

/** What the person waits for until an answer is safe, and the organiser until a table is written. */
export function storage({browser, site, rounds}) {
  return withMeasuredStore({browser, site}, QUESTIONS, async (page) => {
    const step = (name) => () => page.evaluate((step) => globalThis.measured[step](), name);
    const writes = await interleaved(
      {
        saveDraft: step('saveDraft'),
        putDraft: step('putDraft'),
        lookAndPutDraft: step('lookAndPutDraft'),
        submit: step('submit'),
        putResponse: step('putResponse'),
        moveResponse: step('moveResponse'),
      },
      rounds * 20,
    );
    await page.evaluate((count) => globalThis.measured.fill(count), RESPONSES);
    const tables = await interleaved({exportCsv: step('exportCsv'), readAll: step('readAll')}, rounds);
    return [
      row('Autosave of 37 answers, to commit', writes, 'saveDraft', 'putDraft', 'bare put', '≤ 1.3 × bare put'),
      row('The same beside a bare look and put', writes, 'saveDraft', 'lookAndPutDraft', 'bare look and put', ''),
      row(
        'Submit, to commit on disk (response in, definition in, draft out)',
        writes,
        'submit',
        'putResponse',
        'bare put',
        '≤ 1.3 × bare put',
      ),
      row('The same beside a bare put and delete', writes, 'submit', 'moveResponse', 'bare put and delete', ''),
      row(
        'CSV of 10,000 responses × 37 questions',
        tables,
        'exportCsv',
        'readAll',
        'reading them',
        '≤ 2 × reading them',
      ),
    ];
  });
}

function row(what, taken, name, baseline, baselineName, reach) {
  return {
    what,
    unit: 'ms',
    value: medianOf(taken[name], 'ms'),
    baseline: medianOf(taken[baseline], 'ms'),
    baselineName,
    reach,
  };
}
