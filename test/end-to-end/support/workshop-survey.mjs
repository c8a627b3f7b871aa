const statement = (id, title) => ({
  id,
  type: 'scale',
  title,
  from: 1,
  to: 5,
  required: true,
  target: true,
  importance: true,
});

/** What a city and its partners ask themselves; each person says in which role they answer. */
export const WORKSHOP = {
  id: 'partnership',
  version: '1',
  title: 'Our partnership',
  languages: ['en'],
  results: {minimumGroup: 2},
  sections: [
    {
      id: 'you',
      title: 'You',
      questions: [
        {
          id: 'role',
          type: 'choice',
          title: 'Your role',
          required: true,
          options: [
            {id: 'official', title: 'Official'},
            {id: 'elected', title: 'Elected member'},
            {id: 'civil', title: 'Civil society'},
          ],
        },
      ],
    },
    {
      id: 'work',
      title: 'Our work',
      questions: [
        statement('policy', 'We have a written policy'),
        statement('budget', 'We have a budget of our own'),
        statement('staff', 'We have trained staff'),
      ],
    },
  ],
  scores: [
    {id: 'practice', title: 'Practice', rule: 'mean', of: ['policy', 'budget', 'staff']},
    {id: 'overall', title: 'Overall', rule: 'mean', of: ['practice']},
  ],
};

/** Two people of each role, with their values for policy, budget and staff. */
export const MEMBERS = [
  {role: 'Official', values: [4, 3, 2]},
  {role: 'Official', values: [5, 3, 2]},
  {role: 'Elected member', values: [3, 4, 2]},
  {role: 'Elected member', values: [3, 3, 2]},
  {role: 'Civil society', values: [1, 2, 2]},
  {role: 'Civil society', values: [1, 3, 2]},
];
