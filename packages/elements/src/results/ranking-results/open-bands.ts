import {inOrder, type ResultView, sureBands} from './result-view.js';

/** A bracket beside the order: from the one position to the other, counted from 0, so many brackets from the edge. */
export interface OpenBand {
  readonly from: number;
  readonly to: number;
  readonly lane: number;
}

/** Brackets around items that cannot be told apart. They may overlap: then they stand side by side. */
export function openBands(view: ResultView): readonly OpenBand[] {
  const order = inOrder(view.result.overall);
  const lastIn: number[] = [];
  return sureBands(view).flatMap((band) => {
    if (band.length < 2) return [];
    const from = order.indexOf(band[0] ?? '');
    const to = from + band.length - 1;
    const free = lastIn.findIndex((last) => last < from);
    const lane = free < 0 ? lastIn.length : free;
    lastIn[lane] = to;
    return [{from, to, lane}];
  });
}
