import {html, nothing, svg, type TemplateResult} from 'lit';

/** Where one item ends: its place, and between which places it can be. */
export interface PlaceInterval {
  /** How many places there are. */
  readonly places: number;
  readonly place: number;
  /** Undefined while it is not known how sure the place is. */
  readonly interval: readonly [low: number, high: number] | undefined;
  /** How many of the first places are "the top": a line is drawn after them. */
  readonly top: number;
}

const MIDDLE = 12;
/** So many places can still be marked one by one. */
const MARKED = 24;

/** A place on the line of all places, the first one at the start. For the eye only: the words stand beside it. */
export function placeInterval({places, place, interval, top}: PlaceInterval): TemplateResult {
  // Half a place is left free at both ends, so that a point on the first or last place is drawn in full.
  const at = (value: number) => `${Math.round(((value - 0.5) / places) * 10_000) / 100}%`;
  const marks = places <= MARKED ? Array.from({length: places}, (_, index) => index + 1) : [];
  return html`<svg class="place-interval" width="100%" height="24" aria-hidden="true" focusable="false">
    <line class="track" x1=${at(1)} x2=${at(places)} y1=${MIDDLE} y2=${MIDDLE} />
    ${marks.map((mark) => svg`<circle class="mark" cx=${at(mark)} cy=${MIDDLE} r="2" />`)}
    ${top < places ? svg`<line class="top" x1=${at(top + 0.5)} x2=${at(top + 0.5)} y1="0" y2="24" />` : nothing}
    ${
      interval
        ? svg`<line class="interval" x1=${at(interval[0])} x2=${at(interval[1])} y1=${MIDDLE} y2=${MIDDLE} />
          ${interval.map((end) => svg`<circle class="end" cx=${at(end)} cy=${MIDDLE} r="4" />`)}`
        : nothing
    }
    <circle class="point" cx=${at(place)} cy=${MIDDLE} r="8" />
  </svg>`;
}
