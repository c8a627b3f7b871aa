import {interleaved, medianOf} from '../figures.mjs';
import {visit} from '../visits.mjs';

/** Slow 3G: 400 kbit/s down and up, and 400 ms until an answer begins to come. */
const SLOW_3G = {offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000};

/** A feedback form on a weak network and a weak phone. */
export async function slowNetwork({browser, site, rounds}) {
  const before = async (devTools) => {
    await devTools.send('Network.enable');
    await devTools.send('Network.emulateNetworkConditions', SLOW_3G);
    await devTools.send('Emulation.setCPUThrottlingRate', {rate: 4});
  };
  const moments = (path) => () =>
    visit(browser, site.origin + path, {before}, async ({moments}) => ({seconds: moments.firstScreen / 1000}));
  const taken = await interleaved(
    {address: moments('/feedback'), inline: moments('/feedback-inline'), plain: moments('/feedback-plain')},
    Math.ceil(rounds / 2),
  );
  const row = (what, name) => ({
    what,
    unit: 's',
    value: medianOf(taken[name], 'seconds'),
    baseline: medianOf(taken.plain, 'seconds'),
    baselineName: 'plain HTML form',
    reach: '≤ 2.5 s',
  });
  return [
    row('Feedback form, definition by address (`src`)', 'address'),
    row('Feedback form, definition in the page', 'inline'),
  ];
}
