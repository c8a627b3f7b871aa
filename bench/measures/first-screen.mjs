import {interleaved, medianOf} from '../figures.mjs';
import {COUNTS} from '../pages.mjs';
import {visit} from '../visits.mjs';
import {countWork, workOf} from '../work.mjs';

/** From the start of the navigation until questions can be answered and reached, all on one page. */
export async function firstScreen({browser, site, rounds}) {
  const moments = (path, count) => () =>
    visit(browser, `${site.origin}/${path}-${count}`, {count, before: countWork}, async ({moments, devTools}) => ({
      ...moments,
      work: await workOf(devTools),
    }));
  const taken = await interleaved(
    Object.fromEntries(
      COUNTS.flatMap((count) => ['consulta', 'plain'].map((path) => [`${path}-${count}`, moments(path, count)])),
    ),
    rounds,
  );
  const figure = (path, count, moment) => medianOf(taken[`${path}-${count}`], moment);
  const row = (what, count, moment, reach) => ({
    what: `${count.toLocaleString('en')} questions: ${what}`,
    unit: 'ms',
    value: figure('consulta', count, moment),
    baseline: figure('plain', count, moment),
    baselineName: 'innerHTML',
    reach,
  });
  return [
    ...COUNTS.flatMap((count) => [
      row('first screen can be answered', count, 'firstScreen'),
      row('every question can be reached', count, 'everyQuestion', count === 1000 ? '≤ 2 × innerHTML' : ''),
    ]),
    row('work of the main thread for it, in processor time', 1000, 'work'),
    {
      what: 'First screen with 1,000 questions, beside 20',
      unit: 'ms',
      value: figure('consulta', 1000, 'firstScreen'),
      baseline: figure('consulta', 20, 'firstScreen'),
      baselineName: '20 questions',
      reach: '≤ 1.5 ×',
    },
    {
      what: '1,000 questions: longest pause between the first screen and the last question',
      unit: 'ms',
      value: figure('consulta', 1000, 'longestPause'),
    },
  ];
}
