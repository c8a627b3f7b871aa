/**
 * JSON Logic for the surveys of these tests, written plainly from https://jsonlogic.com/operations.html and from what
 * docs/guides/write-a-survey.md promises beyond it: an order needs two numbers or two texts, and arithmetic with
 * something unanswered has no result. It shares no code with the engine.
 */
export function evaluate(rule, data) {
  if (Array.isArray(rule)) return rule.map((part) => evaluate(part, data));
  if (typeof rule !== 'object' || rule === null) return rule;
  const [operator] = Object.keys(rule);
  const given = Array.isArray(rule[operator]) ? rule[operator] : [rule[operator]];
  return OPERATORS[operator](given, data);
}

export const isTruthy = (value) => (Array.isArray(value) ? value.length > 0 : Boolean(value));

const value = (given, index, data) => evaluate(given[index], data) ?? null;
const values = (given, data) => given.map((part) => evaluate(part, data) ?? null);

function variable(path, data) {
  if (path === '') return data;
  let found = data;
  for (const name of String(path).split('.')) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, name)) return null;
    found = found[name];
  }
  return found ?? null;
}

function ordered(given, data, compare) {
  const [left, right] = values(given, data);
  const kinds = [typeof left, typeof right].join();
  return (kinds === 'number,number' || kinds === 'string,string') && compare(left, right);
}

function calculated(given, data, calculate) {
  const all = values(given, data);
  if (all.some((one) => one === null || typeof one === 'object' || Number.isNaN(Number(one)))) return null;
  const result = calculate(all.map(Number));
  return Number.isFinite(result) ? result : null;
}

function entries(given, data) {
  const list = value(given, 0, data);
  return Array.isArray(list) ? list : [];
}

const OPERATORS = {
  var: (given, data) => variable(given[0], data) ?? given[1] ?? null,
  missing: (given, data) => given.flat().filter((name) => ['', null].includes(variable(name, data))),
  '!': (given, data) => !isTruthy(value(given, 0, data)),
  '!!': (given, data) => isTruthy(value(given, 0, data)),
  // eslint-disable-next-line eqeqeq -- JSON Logic's == is JavaScript's.
  '==': (given, data) => value(given, 0, data) == value(given, 1, data),
  // eslint-disable-next-line eqeqeq -- As above.
  '!=': (given, data) => value(given, 0, data) != value(given, 1, data),
  '===': (given, data) => value(given, 0, data) === value(given, 1, data),
  '<': (given, data) => ordered(given, data, (a, b) => a < b),
  '<=': (given, data) => ordered(given, data, (a, b) => a <= b),
  '>': (given, data) => ordered(given, data, (a, b) => a > b),
  '>=': (given, data) => ordered(given, data, (a, b) => a >= b),
  '*': (given, data) => calculated(given, data, (all) => all.reduce((a, b) => a * b, 1)),
  '-': (given, data) => calculated(given, data, ([a, b]) => a - b),
  '/': (given, data) => calculated(given, data, ([a, b]) => a / b),
  '%': (given, data) => calculated(given, data, ([a, b]) => a % b),
  '+': (given, data) => sum(values(given, data)),
  cat: (given, data) =>
    values(given, data)
      .map((part) => (part === null || typeof part === 'object' ? '' : String(part)))
      .join(''),
  merge: (given, data) => values(given, data).flat(),
  in(given, data) {
    const [part, whole] = values(given, data);
    if (typeof whole === 'string') return typeof part === 'string' && whole.includes(part);
    return Array.isArray(whole) && whole.includes(part);
  },
  and(given, data) {
    const all = values(given, data);
    return all.find((one) => !isTruthy(one)) ?? all.at(-1);
  },
  or: (given, data) => values(given, data).find(isTruthy) ?? values(given, data).at(-1),
  if(given, data) {
    for (let index = 0; index + 1 < given.length; index += 2) {
      if (isTruthy(value(given, index, data))) return value(given, index + 1, data);
    }
    return given.length % 2 === 1 ? value(given, given.length - 1, data) : null;
  },
  some: (given, data) => entries(given, data).some((entry) => isTruthy(evaluate(given[1], entry))),
  reduce: (given, data) =>
    entries(given, data).reduce(
      (accumulator, current) => evaluate(given[1], {accumulator, current}),
      value(given, 2, data),
    ),
};

/** JSON Logic's own: what begins like a number is one, and what does not makes the sum none. */
function sum(all) {
  const total = all.reduce((a, b) => a + Number.parseFloat(b), 0);
  return Number.isFinite(total) ? total : null;
}
