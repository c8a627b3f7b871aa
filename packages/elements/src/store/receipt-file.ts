import type {Draft, Response, Survey} from '@consulta/schema';

import {download} from './download.js';

/** Loads the code that makes the file, so that it is there when the network is not. */
export function loadReceipt(): Promise<unknown> {
  return import('@consulta/exchange/receipt');
}

/** Hands somebody their own answers, finished or not, as a file to read and to open again. */
export async function downloadReceipt(survey: Survey, record: Draft | Response, language: string): Promise<void> {
  const {receiptOf} = await import('@consulta/exchange/receipt');
  const {name, html} = receiptOf(survey, record, {language, address: addressOfPage()});
  download(name, new Blob([html], {type: 'text/html;charset=utf-8'}));
}

/** Where the person goes on: this page, whatever place of it was shown. */
function addressOfPage(): string {
  const {origin, pathname, search} = location;
  return `${origin}${pathname}${search}`;
}
