/** For each type an answer that a person could give: mostly an allowed one, now and then one that is wrong. */
const WORDS = [
  '',
  '   ',
  'Water for all',
  'ok',
  '«Ça va ?» <b>',
  'مدينة',
  'x'.repeat(90),
  '😀'.repeat(130),
  '{{name}}',
];
const COUNTRIES = ['ES', 'FR', 'SN', 'BR', 'EG'];
const TEXTS = {
  email: ['officer@example.org', 'officer at example'],
  url: ['https://example.org', 'example'],
  tel: ['+34600111222', 'call me'],
};

function onScale(question, chance) {
  if (question.notApplicable && chance.oneIn(8)) return 'not-applicable';
  if (question.doNotKnow && chance.oneIn(8)) return 'do-not-know';
  if (question.levels) return chance.one(question.levels).value;
  return chance.whole(question.from, question.to);
}

function numberIn({min = -5, max = 200, step}, chance) {
  if (chance.oneIn(12)) return max + 1;
  if (chance.oneIn(12)) return min - 0.25;
  if (step) return min + step * chance.whole(0, Math.floor((max - min) / step));
  return chance.oneIn(3) ? chance.whole(min, max) + 0.5 : chance.whole(min, max);
}

function own(chance) {
  return {other: chance.one(['Something else', ' '])};
}

const ANSWER = {
  text({format, pattern}, chance) {
    if (format) return chance.one(TEXTS[format]);
    return pattern && !chance.oneIn(3) ? 'AB12345' : chance.one(WORDS);
  },
  number: numberIn,
  date: (_question, chance) => `${chance.whole(2026, 2028)}-0${chance.whole(1, 9)}-${chance.whole(10, 28)}`,
  'yes-no': (_question, chance) => chance.oneIn(2),
  consent: (_question, chance) => !chance.oneIn(3),
  scale: onScale,
  matrix: (question, chance) =>
    Object.fromEntries(question.rows.filter(() => !chance.oneIn(8)).map(({id}) => [id, onScale(question, chance)])),
  choice(question, chance) {
    const ids = question.source ? COUNTRIES : question.options.map(({id}) => id);
    if (question.none && chance.oneIn(6)) return question.multiple ? ['none'] : 'none';
    if (!question.multiple) return question.other && chance.oneIn(6) ? own(chance) : chance.one(ids);
    const chosen = chance.some(ids, chance.whole(1, ids.length));
    return question.other && chance.oneIn(5) ? [...chosen, own(chance)] : chosen;
  },
  ranking(question, chance) {
    const tops = question.items.filter(({parent}) => !parent).map(({id}) => id);
    const order = chance.some(tops, chance.whole(0, tops.length));
    if (question.ownItems && chance.oneIn(5)) order.push(own(chance));
    return question.ties && order.length > 2 && chance.oneIn(3) ? [order.slice(0, 2), ...order.slice(2)] : order;
  },
  points({items, total}, chance) {
    const cut = chance.whole(0, total);
    const [first, second] = chance.some(items, 2);
    return {[first.id]: cut, [second.id]: total - cut + (chance.oneIn(5) ? 1 : 0)};
  },
  repeat: (question, chance) =>
    Array.from({length: chance.whole(0, (question.max ?? 4) + (chance.oneIn(10) ? 1 : 0))}, () =>
      Object.fromEntries(
        question.questions
          .filter(({type}) => !chance.oneIn(5) && type in ANSWER)
          .map((inner) => [inner.id, ANSWER[inner.type](inner, chance)]),
      ),
    ),
};

/** Values that no control gives: files by others and pages of a host may hold them. */
const STRANGE = [
  null,
  '',
  7,
  -1,
  Number.NaN,
  'zzz',
  [],
  {},
  [null],
  {other: 3},
  [[]],
  true,
  {__proto__: null, r1: 'x'},
];

/** A value for a question, one in twelve strange. */
export function randomAnswer(question, chance) {
  return chance.oneIn(12) ? chance.one(STRANGE) : ANSWER[question.type](question, chance);
}
