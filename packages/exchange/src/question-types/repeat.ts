import {canonicalText} from '../json/canonical-text.js';

import type {ColumnsOf} from './answer-column.js';

/** All entries in one cell: how many there are differs from response to response. */
export const repeatColumns: ColumnsOf<'repeat'> = ({id}) => [
  {id, reading: 'JSON: a list with one object per entry', cell: (answer) => canonicalText(answer)},
];
