import type {ReadResult} from '@consulta/exchange';

/** Reads answer files that somebody chose; the code for it is loaded when first wanted. Nothing is stored. */
export async function readAnswerFiles(files: readonly File[]): Promise<ReadResult> {
  const {readResponses} = await import('@consulta/exchange');
  return readResponses(files);
}
