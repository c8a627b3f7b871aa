import type {Draft, Response, Survey} from '@consulta/schema';

import {type ReceiptOptions, receiptPage} from './receipt/receipt-page.js';
import {recordFileName} from './response-file-name.js';

export type {ReceiptOptions} from './receipt/receipt-page.js';

/** A file that a person keeps: reads it, and opens it again in the form. */
export interface Receipt {
  readonly name: string;
  readonly html: string;
}

/** The receipt of somebody's answers, finished or not: one file of HTML that needs no network and runs no script. */
export function receiptOf(survey: Survey, record: Draft | Response, options: ReceiptOptions): Receipt {
  return {name: recordFileName(survey, record, 'html'), html: receiptPage(survey, record, options)};
}
