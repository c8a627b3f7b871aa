import type {Response, Survey} from '@consulta/schema';

/** What a person sends back: a file with the answers and the questionnaire they belong to, and the same as text. */
export interface AnswersFile {
  readonly name: string;
  readonly content: Blob;
  readonly text: string;
  /** An e-mail that says to attach the file. */
  mailLink(to: string, subject: string, body: string): string;
}

/** Loads the code that makes the file, so that it is there when the network is not. */
export function loadAnswersFile(): Promise<unknown> {
  return import('@consulta/exchange');
}

/** Makes the file of one response; the code for it is loaded when first wanted. */
export async function answersFile(survey: Survey, response: Response, language: string): Promise<AnswersFile> {
  const {exportResponses, mailtoLink, responseAsText, responseFileName} = await import('@consulta/exchange');
  const bytes = exportResponses([response], [survey], {format: 'json'});
  return {
    name: responseFileName(survey, response),
    content: new Blob([await new globalThis.Response(bytes).arrayBuffer()], {type: 'application/json'}),
    text: responseAsText(survey, response, language),
    mailLink: (email, subject, body) => mailtoLink({email, subject, body}),
  };
}
