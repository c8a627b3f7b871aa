import {pageTurns} from './page-turns.js';

/** Characters gathered before they are handed on: a stream of single lines would cost more than the lines. */
const CHUNK = 65_536;

/** Bytes of the texts, made only as fast as they are read. */
export function byteStream(
  texts: AsyncGenerator<string> | Generator<string>,
  signal: AbortSignal | undefined,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const turn = pageTurns();
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        let text = '';
        try {
          for (let ended = false; !ended && text.length < CHUNK;) {
            signal?.throwIfAborted();
            const next = await texts.next();
            if (next.done) ended = true;
            else text += next.value;
            await turn();
            if (ended && text === '') return controller.close();
          }
        } catch (error) {
          await texts.return(undefined);
          throw error;
        }
        controller.enqueue(encoder.encode(text));
      },
      async cancel() {
        await texts.return(undefined);
      },
    },
    {highWaterMark: 0},
  );
}
