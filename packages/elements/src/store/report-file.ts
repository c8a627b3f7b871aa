import type {ReportNode, ReportPage} from '@consulta/exchange/report';
import type {Response, Survey} from '@consulta/schema';

import {download} from './download.js';

export type WrittenNode = ReportNode;

/** What the file is made of, and the one response that it is about; of several responses none is in the file. */
export interface ReportFile extends Omit<ReportPage, 'data'> {
  readonly survey: Survey;
  readonly response?: Response | undefined;
}

/** Hands somebody the report as one file of HTML, to read without a network and without scripts, or to send by mail. */
export async function downloadReport({survey, response, ...page}: ReportFile): Promise<void> {
  const {reportOf} = await import('@consulta/exchange/report');
  const {name, html} = reportOf(survey, response, page);
  download(name, new Blob([html], {type: 'text/html;charset=utf-8'}));
}
