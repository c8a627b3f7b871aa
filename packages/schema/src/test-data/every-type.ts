const items = [
  {id: 'water', title: 'Water'},
  {id: 'waste', title: 'Waste'},
  {id: 'pipes', title: 'Pipes', parent: 'water'},
];
const levels = [
  {value: 1, title: {en: 'Start', fr: 'Début'}, description: 'x', checks: ['a'], advice: 'b'},
  {value: 2, title: {en: 'Build', fr: 'Construction'}},
];
const rule = {'==': [{var: 'answers.agree'}, true]};

/** A valid survey as an author would write it, with every question type and nearly every key; new each time. */
export function everyType() {
  return structuredClone({
    $schema: 'survey.schema.json',
    id: 'every-type',
    version: '1',
    title: {en: 'Every type', fr: 'Tous les types'},
    languages: ['en', 'fr'],
    sections: [
      {
        id: 'first',
        title: 'First',
        description: 'Words',
        questions: [
          {id: 'agree', type: 'consent', title: 'I agree', required: true},
          {id: 'hello', type: 'note', title: 'You said {{agree}}'},
          {id: 'order', type: 'ranking', title: 'Rank', items, min: 1, max: 2, ties: true, input: 'list', showIf: rule},
          {id: 'share', type: 'points', title: 'Share', items, total: 100, requiredIf: rule},
          {id: 'level', type: 'scale', title: 'Level', levels, notApplicable: true, doNotKnow: true, comment: true},
          {
            id: 'grid',
            type: 'matrix',
            title: 'Grid',
            rows: [
              {id: 'one', title: '1'},
              {id: 'two', title: '2'},
            ],
            from: 1,
            to: 5,
          },
        ],
      },
      {
        id: 'second',
        title: 'Second',
        showIf: {'>': [{var: 'scores.overall'}, 1]},
        questions: [
          {
            id: 'pick',
            type: 'choice',
            title: 'Pick',
            options: [
              {id: 'a', title: 'A', score: 1},
              {id: 'b', title: 'B'},
            ],
            multiple: true,
            other: true,
            valid: [{condition: {in: ['a', {var: 'answers.pick'}]}, message: 'Choose A'}],
          },
          {
            id: 'name',
            type: 'text',
            title: 'Name',
            format: 'email',
            maxLength: 80,
            pattern: '[a-z]+',
            required: 'soft',
          },
          {id: 'size', type: 'number', title: 'Size', min: 0, max: 9, step: 1, unit: 'km'},
          {id: 'day', type: 'date', title: 'Day', min: '2026-01-01', max: '2026-12-31'},
          {id: 'yes', type: 'yes-no', title: 'Yes?', sameAs: {version: '0', id: 'old'}},
          {
            id: 'projects',
            type: 'repeat',
            title: 'Projects',
            itemTitle: 'Project',
            questions: [
              {id: 'cost', type: 'number', title: 'Cost'},
              {id: 'why', type: 'text', title: 'Why', showIf: {'>': [{var: 'item.cost'}, 9]}},
            ],
            max: 3,
          },
          {id: 'twice', type: 'computed', title: 'Twice', formula: {'*': [{var: 'answers.size'}, 2]}},
        ],
      },
    ],
    scores: [
      {
        id: 'overall',
        title: 'Overall',
        rule: 'mean',
        of: ['part', 'level'],
        bands: [
          {from: 1, title: 'Low'},
          {from: 2, title: 'High'},
        ],
      },
      {
        id: 'part',
        title: 'Part',
        rule: 'weighted-mean',
        of: ['grid/one', 'grid/two'],
        weights: {'grid/one': 2},
        target: 3,
      },
    ],
    profiles: [{id: 'good', title: 'Good', minimums: {overall: 2, 'grid/one': 3}}],
    opens: '2026-01-01',
    closes: '2026-12-31T17:00Z',
    return: {email: 'desk@example.org', deadline: '2026-12-31', text: 'Please'},
    results: {scores: 'end', method: 'schulze', unranked: 'last', minimumGroup: 5},
    sources: ['Us'],
    licence: 'CC0',
  } satisfies {[key: string]: unknown});
}
