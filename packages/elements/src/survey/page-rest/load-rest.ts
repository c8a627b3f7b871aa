import type {LitElement} from 'lit';

import type {Localization} from '../../base/localization.js';
import {nearestLanguage} from '../../base/nearest-language.js';
import {restWords} from './words/rest-words.js';

export type {PageRest} from './page-rest.js';

/** Loads what a page has besides its first screen, with its words; `localization` is there once the page was drawn. */
export async function loadRest(host: LitElement, localization: Localization | undefined) {
  const words = restWords.load(localization?.lang() ?? nearestLanguage(host));
  // The rest is nothing without a session.
  const session = import('@consulta/engine/prepare-session');
  const [{PageRest}] = await Promise.all([import('./define.js'), session, words]);
  return PageRest;
}
