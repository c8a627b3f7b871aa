/** Surveys with score trees of every rule and policy, and answers to them, out of chance. */

const RULES = ['mean', 'sum', 'percent', 'minimum', 'ladder', 'weighted-mean', 'table'];
const WEIGHTS = [0, 0.5, 1, 1, 2, 3];

/** Levels, some of which ask for one thing or more to be there; the lowest may have a list too. */
function randomLevels(chance, values) {
  const checks = () => Array.from({length: chance.whole(1, 2)}, () => 'there');
  return values.map((value) => ({value, title: '-', ...(chance.oneIn(2) && {checks: checks()})}));
}

/** A question of one of the types that have a number in them. */
function randomQuestion(chance, id) {
  const base = {id, title: id};
  const ways = {notApplicable: true, doNotKnow: true};
  switch (chance.whole(0, 5)) {
    case 0:
      return {...base, ...ways, type: 'scale', from: chance.whole(0, 1), to: chance.whole(3, 5)};
    case 1:
      return {...base, ...ways, type: 'scale', levels: randomLevels(chance, [0, 0.25, 0.5, 1])};
    case 2:
      return {...base, type: 'yes-no'};
    case 3:
      return {
        ...base,
        type: 'choice',
        options: [0, 1, 3].map((score) => ({id: `o${score}`, title: '-', score})),
      };
    case 4:
      return {
        ...base,
        type: 'choice',
        multiple: true,
        none: true,
        options: ['x', 'y', 'z'].map((one) => ({id: one, title: '-', score: 1})),
      };
    default: {
      const rows = ['r', 's'].map((one) => ({id: one, title: '-'}));
      const scale = chance.oneIn(2) ? {levels: randomLevels(chance, [0, 1, 3])} : {from: 0, to: 3};
      return {...base, ...ways, type: 'matrix', ...scale, rows};
    }
  }
}

function randomScore(chance, id, candidates) {
  const of = chance.some(candidates, chance.whole(1, 4));
  const rule = chance.one(RULES);
  const score = {id, title: id, rule, of};
  const perMember = (values) => Object.fromEntries(of.map((member) => [member, chance.one(values)]));
  if (rule === 'weighted-mean' || chance.oneIn(4)) {
    score.weights = chance.oneIn(4) ? 'importance' : perMember(WEIGHTS);
  }
  if (rule === 'ladder') score.thresholds = chance.oneIn(3) ? {} : perMember([0, 0.5, 1, 2, 3]);
  if (rule === 'table') {
    score.table = [0, 1, 2.5, 6].slice(chance.whole(0, 2)).map((from) => ({from, value: chance.whole(0, 5)}));
  }
  if (chance.oneIn(2)) score.notApplicable = chance.one(['exclude', 'zero', 'full', 'target']);
  if (chance.oneIn(2)) score.unanswered = chance.one(['exclude', 'zero', 'block']);
  if (chance.oneIn(3)) score.target = chance.whole(0, 6);
  if (chance.oneIn(4)) score.gate = chance.one([0.5, 1, 2, 3]);
  if (chance.oneIn(3)) score.bands = [0, 1, 2, 50].map((from) => ({from, title: `from ${from}`}));
  return score;
}

/** A survey of some questions, one of which may be hidden, and scores over them and over each other. */
export function randomScoredSurvey(chance) {
  const questions = Array.from({length: chance.whole(2, 6)}, (_, index) => randomQuestion(chance, `q${index}`));
  if (chance.oneIn(3)) questions.at(-1).showIf = {'==': [{var: 'language'}, 'fr']};
  const scores = [];
  for (let index = chance.whole(1, 6); index > 0; index -= 1) {
    const rows = questions.flatMap(({id, rows: own = []}) => own.map((row) => `${id}/${row.id}`));
    const candidates = [
      ...questions.map(({id}) => id),
      ...rows,
      ...scores.map(({id}) => id),
      ...scores.map(({id}) => id),
    ];
    scores.push(randomScore(chance, `s${scores.length}`, [...new Set(candidates)]));
  }
  return {
    id: 'random',
    version: '1',
    title: 'Random',
    languages: ['en', 'fr'],
    sections: [{id: 'section', title: 'Section', questions}],
    scores,
  };
}

const WORDS = ['not-applicable', 'do-not-know'];
function scaleAnswer(chance, {levels, from, to}) {
  if (chance.oneIn(4)) return chance.one(WORDS);
  return levels ? chance.one(levels).value : chance.whole(from, to);
}
const ANSWER = {
  scale: scaleAnswer,
  matrix: (chance, question) => {
    const rows = question.rows.filter(() => !chance.oneIn(3));
    return rows.length === 0 ? undefined : Object.fromEntries(rows.map(({id}) => [id, scaleAnswer(chance, question)]));
  },
  'yes-no': (chance) => chance.oneIn(2),
  choice: (chance, {multiple, options}) => {
    if (!multiple) return chance.one(options).id;
    return chance.oneIn(5) ? ['none'] : chance.some(options, chance.whole(1, options.length)).map(({id}) => id);
  },
};

/** Most of what can be ticked, whatever was answered. */
function ticksIn(chance, {levels = [], rows = [undefined]}) {
  return rows.flatMap((row) =>
    levels.flatMap(({value, checks = []}) =>
      checks.map((_, index) => [...(row ? [row.id] : []), value, index + 1].join('/')).filter(() => !chance.oneIn(5)),
    ),
  );
}

/** Answers to most of it, and notes beside some. */
export function randomScoredResponse(chance, survey) {
  const answers = {};
  const notes = {};
  for (const question of survey.sections[0].questions) {
    const answer = chance.oneIn(4) ? undefined : ANSWER[question.type](chance, question);
    if (answer !== undefined) answers[question.id] = answer;
    const note = {};
    if (chance.oneIn(3)) note.target = chance.whole(0, 6);
    if (chance.oneIn(3)) note.importance = chance.one(['low', 'normal', 'high']);
    const ticked = ticksIn(chance, question);
    if (ticked.length > 0) note.ticked = ticked;
    if (Object.keys(note).length > 0) notes[question.id] = note;
  }
  return {answers, notes, language: chance.one(['en', 'fr'])};
}
