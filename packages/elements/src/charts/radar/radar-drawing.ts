import {nothing, svg, type SVGTemplateResult} from 'lit';

import {
  areaPath,
  bandPath,
  linePath,
  pointOn,
  type RadarFrame,
  ringValues,
  round,
  type Scale,
  shareOf,
} from './radar-geometry.js';
import type {RadarSeries} from './radar-data.js';
import {type AxisLabel, LINE_HEIGHT, viewBoxOf} from './radar-labels.js';
import {lineClass, radarMarker} from './radar-marker.js';

/** What is drawn: the first line is the one that is filled, further ones are compared with it. */
export interface RadarPicture {
  readonly frame: RadarFrame;
  readonly scale: Scale;
  readonly labels: readonly AxisLabel[];
  /** Language of each label where it is not the page's own. */
  readonly languages: readonly (string | undefined)[];
  readonly lines: readonly Pick<RadarSeries, 'values' | 'kind'>[];
  /** What each axis can still become; undefined when all is settled. */
  readonly ranges: readonly Scale[] | undefined;
  readonly formatNumber: (value: number) => string;
}

/** An unanswered axis ends in an open point outside the rings, where no value lies. */
const OPEN_POINT = 8;

/** The radar as SVG, without a style attribute: looks come from the classes. */
export function radarDrawing(picture: RadarPicture, name: 'wide' | 'narrow'): SVGTemplateResult {
  const {left, top, right, bottom} = viewBoxOf(picture.frame, picture.labels);
  return svg`<svg class=${name} viewBox="${left} ${top} ${right - left} ${bottom - top}" aria-hidden="true" focusable="false">
    ${rings(picture)} ${spokes(picture)}
    ${picture.ranges ? svg`<path class="range" fill-rule="evenodd" d=${bandPath(picture.frame, picture.scale, picture.ranges)} />` : nothing}
    ${picture.lines.map((series, index) => line(picture, series, index)).reverse()}
    ${ringNumbers(picture)} ${picture.labels.map((label, axis) => labelText(label, picture.languages[axis]))}
  </svg>`;
}

function rings({frame, scale}: RadarPicture): readonly SVGTemplateResult[] {
  const inner = ringValues(scale).slice(0, -1);
  return [
    ...inner.map((value) => svg`<circle class="ring" r=${round(frame.radius * shareOf(value, scale))} />`),
    svg`<circle class="ring edge" r=${frame.radius} />`,
  ];
}

function spokes({frame, lines}: RadarPicture): readonly SVGTemplateResult[] {
  return Array.from({length: frame.count}, (_, axis) => {
    const open = (lines[0]?.values[axis] ?? null) === null;
    const end = pointOn(frame, axis, 1);
    const beyond = pointOn({...frame, radius: frame.radius + OPEN_POINT}, axis, 1);
    return svg`<line class=${open ? 'spoke open' : 'spoke'} x2=${round(end.x)} y2=${round(end.y)} />
      ${open ? svg`<circle class="open-point" r="4" cx=${round(beyond.x)} cy=${round(beyond.y)} />` : nothing}`;
  });
}

/** The first line is drawn last, above those it is compared with. */
function line(
  {frame, scale}: RadarPicture,
  {values, kind}: RadarPicture['lines'][number],
  index: number,
): SVGTemplateResult {
  return svg`<g class=${lineClass(index, kind)}>
    ${index === 0 ? svg`<path class="area" d=${areaPath(frame, scale, values)} />` : nothing}
    <path class="line" d=${linePath(frame, scale, values)} />
    ${values.map((value, axis) => {
      if (value === null) return nothing;
      const {x, y} = pointOn(frame, axis, shareOf(value, scale));
      return radarMarker(index, x, y);
    })}
  </g>`;
}

/** Beside the first axis, on the side where its line is not drawn over them so often. */
function ringNumbers({frame, scale, formatNumber}: RadarPicture): readonly SVGTemplateResult[] {
  const side = frame.mirrored ? 1 : -1;
  return [scale[0], ...ringValues(scale)].map((value) => {
    const y = round(-frame.radius * shareOf(value, scale));
    return svg`<text class="ring-number" x=${side * 7} y=${y + 4} text-anchor="end">${formatNumber(value)}</text>`;
  });
}

function labelText({lines, x, y, anchor}: AxisLabel, language: string | undefined): SVGTemplateResult {
  return svg`<text class="title" text-anchor=${anchor} lang=${language ?? nothing} y=${y}>${lines.map(
    (text, index) => svg`<tspan x=${x} dy=${index === 0 ? 0 : LINE_HEIGHT}>${text}</tspan>`,
  )}</text>`;
}
