/**
 * What DESIGN and docs/guides/write-a-survey.md say may be answered, type by type: true when an answer is one that the
 * definition allows. Written from those pages, without the engine.
 */
const isFilled = (text) => text.trim() !== '';
const between = (number, {min = -Infinity, max = Infinity}) => number >= min && number <= max;
const unique = (list) => new Set(list.map((one) => JSON.stringify(one))).size === list.length;
const ownText = (one) => typeof one === 'object' && isFilled(one.other);

function onScale(question, answer) {
  if (answer === 'not-applicable') return question.notApplicable === true;
  if (answer === 'do-not-know') return question.doNotKnow === true;
  if (question.levels) return question.levels.some(({value}) => value === answer);
  return Number.isInteger(answer) && answer >= question.from && answer <= question.to;
}

function offered({options = [], source, other, none}, one) {
  if (typeof one === 'object') return other === true && ownText(one);
  if (one === 'none') return none === true;
  return options.some(({id}) => id === one) || (source === 'countries' && /^[A-Z]{2}$/.test(one));
}

export const IS_ALLOWED = {
  text: ({maxLength = Infinity, format, pattern}, answer) =>
    [...answer].length <= maxLength &&
    (format === undefined || LOOKS[format].test(answer)) &&
    (pattern === undefined || new RegExp(`^(?:${pattern})$`, 'u').test(answer)),
  number(question, answer) {
    const steps = question.step ? (answer - (question.min ?? 0)) / question.step : 0;
    return between(answer, question) && Math.abs(steps - Math.round(steps)) < 1e-6;
  },
  date: ({min = '0000', max = '9999'}, answer) => answer >= min && answer <= max,
  'yes-no': () => true,
  consent: (_question, answer, {required}) => answer || required === false,
  scale: onScale,
  matrix: (question, answer, {required}) =>
    question.rows.every(({id}) => (answer[id] === undefined ? required !== true : onScale(question, answer[id]))),
  choice(question, answer) {
    const all = question.multiple ? answer : [answer];
    if (!all.every((one) => offered(question, one)) || !unique(all)) return false;
    if (!question.multiple) return true;
    if (all.includes('none')) return all.length === 1;
    return between(all.length, question);
  },
  ranking(question, answer) {
    const ranked = answer.flat();
    const own = ranked.filter((one) => typeof one === 'object');
    const tops = question.items.filter(({parent}) => !parent).map(({id}) => id);
    return (
      unique(ranked) &&
      ranked.every((one) => (typeof one === 'object' ? ownText(one) : tops.includes(one))) &&
      (own.length === 0 || question.ownItems === true) &&
      (question.ties === true || answer.every((place) => !Array.isArray(place))) &&
      between(ranked.length, question)
    );
  },
  points: ({items, total}, answer) =>
    Object.keys(answer).every((id) => items.some((item) => item.id === id)) &&
    Object.values(answer).every((points) => points >= 0) &&
    Object.values(answer).reduce((a, b) => a + b, 0) === total,
  repeat: ({min = 0, max = Infinity}, answer) => between(answer.length, {min, max}),
};

/** Looser than any real check: the random answers are either plainly right or plainly wrong. */
const LOOKS = {email: /^[a-z.]+@[a-z.]+$/, url: /^https:\/\/[a-z.]+/, tel: /^\+\d{6,}$/};

/** Whether an answer says anything: an empty text, list or object does not. */
export function saysSomething(answer) {
  if (answer === undefined) return false;
  if (typeof answer === 'string') return isFilled(answer);
  if (Array.isArray(answer)) return answer.length > 0;
  return typeof answer !== 'object' || Object.keys(answer).length > 0;
}
