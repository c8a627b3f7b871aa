import type {ColumnsOf} from './answer-column.js';
import {yesNoColumn} from './yes-no.js';

export const consentColumns: ColumnsOf<'consent'> = ({id}) => [yesNoColumn(id)];
