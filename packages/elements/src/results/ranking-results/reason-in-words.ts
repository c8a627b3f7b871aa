import type {Reason} from '@consulta/analysis';

import {itemText, type ResultView} from './result-view.js';

type ReasonOf<K extends Reason['kind']> = Extract<Reason, {kind: K}>;
type InWords = {
  readonly [K in Reason['kind']]: (reason: ReasonOf<K>, a: string, b: string, view: ResultView) => string;
};

const IN_WORDS: InWords = {
  majority: (reason, a, b, {words}) => {
    const sentence = words.term('result.why-majority', a, b, words.number(reason.for), words.number(reason.against));
    if (reason.neither === 0) return sentence;
    return `${sentence} ${words.term('result.why-neither', reason.neither, words.number(reason.neither))}`;
  },
  path: ({by, strength, against, direct}, a, b, view) => {
    const {words} = view;
    const arrow = words.dir() === 'rtl' ? ' ← ' : ' → ';
    const path = [a, ...by.map((id) => itemText(view, id)).filter((title) => title !== a && title !== b), b].join(
      arrow,
    );
    const sentence = words.term('result.why-path', a, b, path, words.number(strength), words.number(against));
    return `${directly(direct, a, b, view)} ${sentence}`;
  },
  score: (reason, a, b, view) => {
    const [ofA, ofB] = twoNumbers(reason.a, reason.b, view);
    return `${view.words.term('result.why-score', a, b, ofA, ofB)} ${directly(reason.direct, a, b, view)}`;
  },
  round: (reason, a, b, {words}) =>
    words.term('result.why-round', a, b, words.number(reason.round), words.number(reason.a), words.number(reason.b)),
  tied: (reason, a, b, {words}) =>
    words.term('result.why-tied', a, b, words.number(reason.for), words.number(reason.against)),
};

/** Why one item is above another: one plain sentence with its numbers, two where the method needs them. */
export function reasonInWords(reason: Reason, aboveId: string, belowId: string, view: ResultView): string {
  const inWords = IN_WORDS[reason.kind] as InWords[Reason['kind']] & ((...values: unknown[]) => string);
  return inWords(reason, itemText(view, aboveId), itemText(view, belowId), view);
}

function directly(direct: {readonly for: number; readonly against: number}, a: string, b: string, view: ResultView) {
  const {words} = view;
  return words.term('result.why-direct', a, b, words.number(direct.for), words.number(direct.against));
}

/** As many decimals as it takes to see that they differ. */
function twoNumbers(a: number, b: number, {words}: ResultView): readonly [string, string] {
  const digits = [0, 1, 2, 3, 4, 5].find((count) => a.toFixed(count) !== b.toFixed(count)) ?? 2;
  const maximumFractionDigits = Math.max(digits, 2);
  return [words.number(a, {maximumFractionDigits}), words.number(b, {maximumFractionDigits})];
}
