import {canonicalText} from '../json/canonical-text.js';

import type {ColumnsOf} from './answer-column.js';

/** All entries in one cell, or how many there are, where the entries have a table of their own. */
export const repeatColumns: ColumnsOf<'repeat'> = ({id}, {repeats}) =>
  repeats === 'own-table'
    ? [
        {
          id,
          reading: 'how many entries; they are in a table of their own',
          isNumeric: true,
          cell: (answer) => answer.length,
        },
      ]
    : [
        {
          id,
          reading: 'JSON: a list with one object per entry',
          isOwnWords: true,
          cell: (answer) => canonicalText(answer),
        },
      ];
