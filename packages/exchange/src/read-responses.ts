import type {ReadableFile, ReadOptions, ReadPiece, ReadResult} from './contract.js';
import {Copies} from './reading/copies.js';
import {Reading} from './reading/reading.js';

/**
 * Reads files, or pasted texts, that respondents sent back. Each file is judged alone, and in it each response: one
 * that is damaged keeps no other from being taken. The same response in several files is taken once.
 * Rejects only when it is aborted.
 */
export async function readResponses(files: Iterable<ReadableFile>, options: ReadOptions = {}): Promise<ReadResult> {
  const copies = new Copies();
  const pieces = readInPieces(files, options);
  let next = await pieces.next();
  for (; !next.done; next = await pieces.next()) {
    for (const response of next.value.responses) copies.add(response, next.value.file);
  }
  const {rejected, ...held} = next.value;
  return {
    ...held,
    responses: copies.counted,
    conflicts: copies.conflicts,
    rejected: [...rejected, ...copies.rejections],
  };
}

/**
 * Reads as `readResponses` does, and hands over what it finds piece by piece, so that nothing is held but ids: a long
 * file of JSON Lines is never in memory as a whole. Everything comes as often as the files hold it, in the order in
 * which it is met, and each definition before the first response that answered it. Returns what is known of the files in the end.
 */
export async function* readInPieces(
  files: Iterable<ReadableFile>,
  options: ReadOptions = {},
): AsyncGenerator<ReadPiece, Omit<ReadResult, 'responses' | 'conflicts'>> {
  const reading = new Reading(options, Array.isArray(files) ? files.length : undefined);
  for (const file of files) yield* reading.read(file);
  yield* reading.readWaiting();
  return reading.result();
}
