import type {TargetScore} from '@consulta/engine';
import type {Text} from '@consulta/schema';

import type {Arithmetic, ArithmeticTable} from '../../base/arithmetic/arithmetic-fold.js';
import {writeFigure} from '../../base/arithmetic/write-figure.js';
import {unmarkedTemplate} from '../../base/text-template.js';
import {type Reading, writeAnswer, writeShare, writeValue, yesNoAsNumbers} from '../reading.js';

/**
 * How the shares of a target came about: what the targets ask for, and the way since the answers before. `listed` are the
 * statements that stand in its table; those of the whole stand beneath its dimensions.
 */
export function targetArithmetic(
  target: TargetScore,
  listed: TargetScore['statements'],
  titles: ReadonlyMap<string, Text>,
  reading: Reading,
): readonly Arithmetic[] {
  const {words} = reading;
  const from = target.targetFrom === 'statements' ? 'target.from-statements' : 'target.from-author';
  const remarks = [
    ...(target.statements.some(({id}) => reading.yesNo?.has(id)) ? [yesNoAsNumbers(reading)] : []),
    words.term(from, writeValue(reading, target.target ?? 0)),
  ];
  const parts: readonly Arithmetic[] = [
    ...(target.percentToTarget === null
      ? []
      : [
          {
            rule: words.term('target.percent-rule'),
            table: listed.length > 0 ? tableOf(listed, titles, reading) : undefined,
            figures: percentInFigures(target, target.percentToTarget, reading),
          },
        ]),
    ...(target.progressToDate === null
      ? []
      : [
          {
            rule: words.term('target.progress-rule'),
            figures: progressInFigures(target, target.progressToDate, reading),
          },
        ]),
  ];
  return parts.map((part, index) => (index === parts.length - 1 ? {...part, remarks} : part));
}

function tableOf(
  statements: TargetScore['statements'],
  titles: ReadonlyMap<string, Text>,
  reading: Reading,
): ArithmeticTable {
  const {words} = reading;
  return {
    head: [
      {title: words.term('arithmetic.member')},
      {title: words.term('arithmetic.value'), isNumber: true},
      {title: words.term('report.target'), isNumber: true},
      {title: words.term('target.missing'), isNumber: true},
    ],
    rows: statements.map(({id, current, target, gap}) => [
      unmarkedTemplate(titles.get(id) ?? id, reading.languages),
      current === null ? '–' : writeAnswer(reading, id, current),
      writeAnswer(reading, id, target),
      gap === null ? '–' : writeValue(reading, gap),
    ]),
  };
}

/** "1 − (0.75 + 1) ÷ (1 + 1.5) = 30%"; nothing is divided where all targets are 0. */
function percentInFigures({statements}: TargetScore, share: number, reading: Reading): string {
  const known = statements.filter(({gap}) => gap !== null);
  const missing = sumOf(
    known.map(({gap}) => gap ?? 0),
    reading,
  );
  const wanted = known.map(({target}) => target);
  if (wanted.every((one) => one === 0)) return writeShare(reading, share);
  return `1 − ${missing} ÷ ${sumOf(wanted, reading)} = ${writeShare(reading, share)}`;
}

/** "(1.25 − 0.625) ÷ (1.75 − 0.625) = 55.6%"; "2 = 2 → 100%" where the target was reached from the beginning. */
function progressInFigures({current, baseline, target}: TargetScore, share: number, reading: Reading): string {
  const [now, then, wanted] = [current, baseline, target].map((value) => writeFigure(reading, value ?? 0));
  const result = writeShare(reading, share);
  if (target === baseline) return `${wanted ?? ''} = ${then ?? ''} → ${result}`;
  return `(${now ?? ''} − ${then ?? ''}) ÷ (${wanted ?? ''} − ${then ?? ''}) = ${result}`;
}

function sumOf(numbers: readonly number[], reading: Reading): string {
  const sum = numbers.map((number) => writeFigure(reading, number)).join(' + ');
  return numbers.length > 1 ? `(${sum})` : sum;
}
