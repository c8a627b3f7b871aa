import {textIn} from '@consulta/schema';

import type {ColumnsOf} from './answer-column.js';

export const numberColumns: ColumnsOf<'number'> = ({id, unit}) => [
  {
    id,
    isNumeric: true,
    ...(unit === undefined ? {} : {reading: `in ${textIn(unit, ['en']).text}`}),
    cell: (answer) => answer,
  },
];
