import type {Localization} from '../../base/localization.js';

/** A share as people write it, to a whole percent. */
export function percent({words}: {readonly words: Localization}, share: number): string {
  return words.number(share, {style: 'percent', maximumFractionDigits: 0});
}
