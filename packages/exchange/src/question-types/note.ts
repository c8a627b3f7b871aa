import type {ColumnsOf} from './answer-column.js';

/** Words to read have no answer. */
export const noteColumns: ColumnsOf<'note'> = () => [];
