import {askAhead} from './ask-ahead.js';
import type * as Begin from './begin.js';
import {load} from './chunks.js';

/**
 * The script tag. It imports nothing, so that it runs as soon as it is there, and asks at once for all that the surveys
 * of the page need before they can be answered: what comes one after the other costs a round trip each.
 */
const beginning = load<typeof Begin>('begin');
const definitions = askAhead(import.meta.url);
start(beginning);

function start(loading: typeof beginning): void {
  loading?.then(
    ({begin}) => begin(import.meta.url, definitions),
    (error: unknown) => {
      console.warn('Consulta could not be loaded; it is tried again when the network is back.', error);
      addEventListener('online', () => start(load('begin')), {once: true});
    },
  );
}
