import type {Level, ScaleAnswer, ScaleQuestion, Text} from '@consulta/schema';
import {html, type TemplateResult} from 'lit';

/** How a scale is drawn. */
export type ScaleDisplay = NonNullable<ScaleQuestion['display']>;
const SCALE_DISPLAYS: readonly ScaleDisplay[] = ['buttons', 'stars', 'levels', 'nps'];

/** What of a question says how it is answered on a scale; a matrix has the same. */
export type ScaleShape = Partial<
  Pick<ScaleQuestion, 'levels' | 'from' | 'to' | 'labels' | 'display' | 'notApplicable' | 'doNotKnow'>
>;

/** One point of a scale as it is drawn. */
export interface ScaleOption {
  readonly value: number;
  readonly title?: Text;
  readonly description?: Text;
  readonly checks?: readonly Text[];
}

/** Answers beside the levels. */
export type AsideAnswer = Extract<ScaleAnswer, string>;

/** More points than this are no scale that a person can use, and a slip of the pen must not freeze the page. */
const MOST_POINTS = 101;

/** The points of a scale: its levels, or every whole number `from` … `to`, of which the ends have labels. */
export function scaleOptions({levels, from, to, labels}: ScaleShape): readonly ScaleOption[] {
  if (Array.isArray(levels) && levels.length > 0) return levels.filter(isLevel);
  if (from === undefined || to === undefined || !Number.isInteger(from) || !(to >= from)) return [];
  const count = Math.min(Math.floor(to) - from + 1, MOST_POINTS);
  return Array.from({length: count}, (_, index) => {
    const value = from + index;
    const title = index === 0 ? labels?.from : index === count - 1 ? labels?.to : undefined;
    return {value, title};
  });
}

/** Drawn as asked for; else levels in words as rows, plain numbers as buttons. */
export function scaleDisplay({display, levels}: ScaleShape): ScaleDisplay {
  if (display !== undefined && SCALE_DISPLAYS.includes(display)) return display;
  return levels && levels.length > 0 ? 'levels' : 'buttons';
}

function isLevel(level: Level | null | undefined): level is Level {
  return typeof level?.value === 'number';
}

/** The answers that are no level, as far as they are offered. */
export function asideAnswers({notApplicable, doNotKnow}: ScaleShape): readonly AsideAnswer[] {
  return [...(notApplicable ? (['not-applicable'] as const) : []), ...(doNotKnow ? (['do-not-know'] as const) : [])];
}

/** The levels of an element's `<option>` children. */
export function levelsInMarkup(host: Element): Level[] {
  return [...host.querySelectorAll('option')]
    .map((option) => ({value: Number(option.value), title: option.text, description: option.title || undefined}))
    .filter(({value}) => Number.isFinite(value));
}

/** An answer out of the text of an attribute or a field; null when it is none. */
export function scaleAnswerIn(text: string): ScaleAnswer | null {
  if (text === 'not-applicable' || text === 'do-not-know') return text;
  return text.trim() === '' || Number.isNaN(Number(text)) ? null : Number(text);
}

/** The digit of a key that may choose a level by its number; undefined for all that belongs to the browser. */
export function digitOf({key, ctrlKey, altKey, metaKey, isComposing}: KeyboardEvent): string | undefined {
  return ctrlKey || altKey || metaKey || isComposing || !/^\d$/.test(key) ? undefined : key;
}

export const STAR: TemplateResult = html`<svg viewBox="0 0 24 24" aria-hidden="true">
  <path d="M12 2.5l2.9 6.2 6.8.8-5 4.7 1.3 6.7L12 17.5l-6 3.4 1.3-6.7-5-4.7 6.8-.8z" />
</svg>`;
