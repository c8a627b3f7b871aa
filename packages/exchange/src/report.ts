import type {Response, Survey} from '@consulta/schema';

import {receiptData} from './receipt/receipt-data.js';
import {type ReportPage, reportPage} from './report/report-page.js';
import {recordFileName} from './response-file-name.js';

export type {ReportNode, ReportPage} from './report/report-page.js';

/** A report as a file to read or to send. */
export interface ReportFile {
  readonly name: string;
  readonly html: string;
}

/**
 * One file of HTML with the report as it stands on the page. That of one response holds the response as well, so that the
 * file can be compared with others; that of a group holds nobody's answers.
 */
export function reportOf(survey: Survey, response: Response | undefined, page: Omit<ReportPage, 'data'>): ReportFile {
  const name = response
    ? recordFileName(survey, response, 'html').replace(/\.html$/, '-report.html')
    : `${survey.id}-report.html`;
  return {name, html: reportPage({...page, data: response && receiptData(survey, response)})};
}
