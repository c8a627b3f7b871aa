/** The arithmetic of the oracle: one number of several, and the lowest and highest it could be. */

export const least = (numbers) => numbers.reduce((one, other) => (other < one ? other : one));
export const most = (numbers) => numbers.reduce((one, other) => (other > one ? other : one));
export const total = (numbers) => {
  let sum = 0;
  for (const number of numbers) sum += number;
  return sum;
};
export const atLeast = (value, limit) =>
  value > limit || Math.abs(value - limit) <= 1e-9 * Math.max(1, Math.abs(value));

export const valueOf = ({said, instead}) => (typeof said === 'number' ? said : (instead ?? null));
const needOf = ({thresholds}, {ref, high}) => thresholds?.[ref] ?? high;

/** On a ladder: whatever is still said, it ends at the same rung. */
export function hasEnded(definition, members) {
  if (members.every((member) => valueOf(member) === null)) return false;
  for (const member of members) {
    const need = needOf(definition, member);
    if (!atLeast(member.to, need)) return true;
    if (valueOf(member) === null || !atLeast(valueOf(member), need) || !atLeast(member.from, need)) return false;
  }
  return true;
}

/** One number of those with a value. */
export function combine(definition, members) {
  const known = members.filter(({value}) => value !== null);
  if (known.length === 0) return null;
  const sum = total(known.map(({value, weight}) => value * weight));
  const per = (divisor) => (divisor === 0 ? null : sum / divisor);
  switch (definition.rule) {
    case 'sum':
      return sum;
    case 'percent': {
      const share = per(total(known.map(({high, weight}) => high * weight)));
      return share === null ? null : share * 100;
    }
    case 'minimum':
      return least(known.map(({value}) => value));
    case 'ladder': {
      let rungs = 0;
      for (const member of members) {
        if (member.value === null || !atLeast(member.value, needOf(definition, member))) break;
        rungs += 1;
      }
      return rungs;
    }
    case 'table':
      return definition.table.filter(({from}) => atLeast(sum, from)).at(-1)?.value ?? null;
    default:
      return per(total(known.map(({weight}) => weight)));
  }
}

/** The lowest and the highest of all that members could be; in a table whatever row lies between. */
export function ends(definition, members, lower = 'low', upper = 'high') {
  const weighing = members.filter(({weight}) => weight !== 0);
  if (weighing.length === 0) return undefined;
  const at = (end) => weighing.map((member) => ({...member, value: member[end]}));
  const numbers = [combine(definition, at(lower)), combine(definition, at(upper))];
  if (definition.rule === 'table') {
    const [from, to] = [lower, upper].map((end) => total(at(end).map(({value, weight}) => value * weight)));
    numbers.push(...definition.table.filter((row) => row.from > from && row.from <= to).map(({value}) => value));
  }
  const found = numbers.filter((number) => number !== null);
  return found.length === 0 ? undefined : [least(found), most(found)];
}
