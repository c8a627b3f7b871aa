import {pointOn, type RadarFrame, round} from './radar-geometry.js';

/** A title in lines around the radar; `x`, `y` is the base line of its first line. */
export interface AxisLabel {
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly box: Box;
}
/** A rectangle in the units of the drawing. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const FONT_SIZE = 15;
/** Distance between the base lines of a title. */
export const LINE_HEIGHT = 19;
const GAP = 18;

/** Width of a text in units of its font size, on the generous side: fonts differ, and nothing may be cut. */
export function estimateWidth(text: string): number {
  let width = 0;
  for (const letter of text) {
    if (/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/u.test(letter)) width += 1;
    else if (/\p{M}/u.test(letter)) continue;
    else if (/[iljtfrI.,:;'’!|()[\] ]/u.test(letter)) width += 0.36;
    else if (/[mwMW@%—…]/u.test(letter)) width += 0.92;
    else if (/\p{Lu}/u.test(letter)) width += 0.7;
    else width += 0.57;
  }
  return width;
}

/** Breaks a text between words into as few lines as `width` font sizes allow, of about the same length. */
export function wrapText(text: string, width: number): readonly string[] {
  let lines = fillLines(text, width);
  // Narrower as long as it costs no further line: "Local relevance / and the SDGs", not "Local relevance and the / SDGs".
  for (let narrower = width - 0.5; narrower > 0; narrower -= 0.5) {
    const next = fillLines(text, narrower);
    if (next.length > lines.length) break;
    lines = next;
  }
  return lines;
}

/** A word that is wider than the line stands on a line of its own; it is never cut. */
function fillLines(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  // Not at a no-break space, as French has before its colons.
  for (const word of text.split(/[ \t\n\r]+/u).filter((part) => part !== '')) {
    const line = lines.at(-1);
    if (line !== undefined && estimateWidth(`${line} ${word}`) <= width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Titles around the radar, or undefined when there is no room for them all: then the axes are numbered instead. */
export function placeTitles(
  frame: RadarFrame,
  titles: readonly string[],
  width = 10,
): readonly AxisLabel[] | undefined {
  const labels = titles.map((title, axis) => placeLabel(frame, axis, wrapText(title, width)));
  const tooWide = labels.some(({box}) => box.right - box.left > width * FONT_SIZE * 1.5);
  const collide = labels.some(({box}, index) => labels.slice(index + 1).some((other) => overlap(box, other.box)));
  return tooWide || collide ? undefined : labels;
}

/** Numbers around the radar, from 1. */
export function placeNumbers(frame: RadarFrame, numbers: readonly string[]): readonly AxisLabel[] {
  return numbers.map((number, axis) => placeLabel(frame, axis, [number]));
}

function placeLabel(frame: RadarFrame, axis: number, lines: readonly string[]): AxisLabel {
  const at = pointOn({...frame, radius: frame.radius + GAP}, axis, 1);
  const across = at.x / (frame.radius + GAP);
  const up = -at.y / (frame.radius + GAP);
  const side = Math.abs(across) < 0.1 ? 0 : Math.sign(across);
  const height = lines.length * LINE_HEIGHT;
  // Above the top end, below the bottom end, beside the others: the label moves with the direction of its axis.
  const top = at.y - (height * (1 + up)) / 2;
  const width = Math.max(...lines.map(estimateWidth), 0) * FONT_SIZE;
  const left = side === 0 ? at.x - width / 2 : side > 0 ? at.x : at.x - width;
  return {
    lines,
    x: round(at.x),
    y: round(top + LINE_HEIGHT - 5),
    anchor: anchorOf(side, frame.mirrored),
    box: {left, top, right: left + width, bottom: top + height},
  };
}

/** `start` is the right-hand end where one reads from right to left. */
function anchorOf(side: number, mirrored: boolean): AxisLabel['anchor'] {
  if (side === 0) return 'middle';
  return side > 0 === !mirrored ? 'start' : 'end';
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** The part of the plane to show, so that the radar and every label are inside and the radar is in the middle. */
export function viewBoxOf(frame: RadarFrame, labels: readonly AxisLabel[]): Box {
  const margin = 8;
  const side = Math.ceil(Math.max(frame.radius, ...labels.flatMap(({box}) => [-box.left, box.right])) + margin);
  const top = Math.floor(Math.min(-frame.radius, ...labels.map(({box}) => box.top)) - margin);
  const bottom = Math.ceil(Math.max(frame.radius, ...labels.map(({box}) => box.bottom)) + margin);
  return {left: -side, top, right: side, bottom};
}
