import type {ColumnsOf} from './answer-column.js';

export const textColumns: ColumnsOf<'text'> = ({id}) => [{id, isOwnWords: true, cell: (answer) => answer}];
