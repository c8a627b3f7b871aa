import {type AnswerByType, compilePattern, COUNTRY_CODES, type QuestionOf, type QuestionType} from '@consulta/schema';

/** Numbers in [0, 1). */
export type Random = () => number;

type TestAnswer<T extends QuestionType> = (question: QuestionOf<T>, random: Random) => AnswerByType[T] | undefined;

/** An answer that a person might give, for every type; `undefined` where there is nothing to answer. */
const TEST_ANSWERS: {readonly [T in QuestionType]: TestAnswer<T>} = {
  ranking({items, min = 1, max}, random) {
    const ranked = shuffled(
      items.filter(({parent}) => parent === undefined).map(({id}) => id),
      random,
    );
    const most = Math.min(max ?? ranked.length, ranked.length);
    return ranked.slice(0, between(Math.min(Math.max(min, 1), most), most, random));
  },
  points({items, total}, random) {
    const ids = items.filter(({parent}) => parent === undefined).map(({id}) => id);
    const shares: {[itemId: string]: number} = Object.fromEntries(ids.map((id) => [id, 0]));
    for (let left = Math.floor(total); left > 0 && ids.length > 0; left--) {
      const id = pick(ids, random);
      shares[id] = (shares[id] ?? 0) + 1;
    }
    return shares;
  },
  scale: (question, random) => onScale(question, random),
  matrix: (question, random) => Object.fromEntries(question.rows.map(({id}) => [id, onScale(question, random)])),
  choice({options = [], source, multiple, min = 1, max}, random) {
    const ids = shuffled([...options.map(({id}) => id), ...(source ? COUNTRY_CODES : [])], random);
    if (ids.length === 0) return undefined;
    if (!multiple) return ids[0];
    const most = Math.min(max ?? ids.length, ids.length);
    return ids.slice(0, between(Math.min(Math.max(min, 1), most), most, random));
  },
  text({format, pattern, maxLength = Infinity, long}, random) {
    const plain = `Test ${between(1, 999, random)}${long ? '. A second sentence.\nA second line.' : ''}`;
    const formats = {email: 'test@example.org', url: 'https://example.org/', tel: '+31 20 123 45 67'};
    const answer = (format ? formats[format] : plain).slice(0, maxLength);
    const matches = pattern === undefined || compilePattern(pattern)?.test(answer);
    return matches ? answer : undefined;
  },
  number({min, max, step = 1}, random) {
    const low = min ?? (max === undefined ? 0 : Math.min(0, max));
    const steps = Math.floor(((max ?? low + 100 * step) - low) / step);
    return low + step * between(0, steps, random);
  },
  date({min, max}) {
    return min ?? max ?? '2026-06-15';
  },
  'yes-no': (_, random) => random() < 0.5,
  consent: () => true,
  repeat({questions, min = 1}, random) {
    const entry = (): {[id: string]: unknown} => {
      const answers: {[id: string]: unknown} = {};
      for (const question of questions) {
        const answer = testAnswer(question, random);
        if (answer !== undefined) answers[question.id] = answer;
      }
      return answers;
    };
    return Array.from({length: Math.max(min, 1)}, entry);
  },
  note: () => undefined,
  computed: () => undefined,
};

/** A random answer that the question allows, to try a survey without reading it all. */
export function testAnswer<T extends QuestionType>(
  question: QuestionOf<T>,
  random: Random,
): AnswerByType[T] | undefined {
  return TEST_ANSWERS[question.type](question, random);
}

/** Mostly a level; now and then one of the ways out, where there are any. */
function onScale(
  {levels, from = 0, to = 0, notApplicable, doNotKnow}: Omit<QuestionOf<'scale'>, 'type'>,
  random: Random,
): AnswerByType['scale'] {
  const out = [
    ...(notApplicable ? (['not-applicable'] as const) : []),
    ...(doNotKnow ? (['do-not-know'] as const) : []),
  ];
  if (out.length > 0 && random() < 0.1) return pick(out, random);
  return levels ? pick(levels, random).value : between(from, to, random);
}

function between(low: number, high: number, random: Random): number {
  return low + Math.floor(random() * (high - low + 1));
}

function pick<V>(values: readonly V[], random: Random): V {
  const value = values[between(0, values.length - 1, random)];
  if (value === undefined) throw new RangeError('Nothing to pick from.');
  return value;
}

function shuffled<V>(values: readonly V[], random: Random): V[] {
  return values
    .map((value) => ({value, place: random()}))
    .sort((a, b) => a.place - b.place)
    .map(({value}) => value);
}
