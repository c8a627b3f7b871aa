import type {ColumnsOf} from './answer-column.js';

export const dateColumns: ColumnsOf<'date'> = ({id}) => [{id, reading: 'YYYY-MM-DD', cell: (answer) => answer}];
