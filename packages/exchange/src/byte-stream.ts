import {pageTurns} from './page-turns.js';

/** Gathered before they are handed on: a stream of single lines would cost more than the lines. */
const CHUNK = 65_536;

/** What a file is made of, piece by piece. */
export type Pieces = AsyncGenerator<string | Uint8Array, void> | Generator<string | Uint8Array, void>;

/** Bytes of the pieces, made only as fast as they are read. */
export function byteStream(pieces: Pieces, signal: AbortSignal | undefined): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const turn = pageTurns();
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const gathered: Uint8Array[] = [];
        let text = '';
        let size = 0;
        const encode = () => {
          if (text !== '') gathered.push(encoder.encode(text));
          text = '';
        };
        try {
          for (let ended = false; !ended && size < CHUNK;) {
            signal?.throwIfAborted();
            const next = await pieces.next();
            if (next.done) ended = true;
            else {
              size += next.value.length;
              if (typeof next.value === 'string') text += next.value;
              else {
                encode();
                gathered.push(next.value);
              }
            }
            await turn();
            if (ended && size === 0) return controller.close();
          }
        } catch (error) {
          await pieces.return(undefined);
          throw error;
        }
        encode();
        for (const bytes of gathered) controller.enqueue(bytes);
      },
      async cancel() {
        await pieces.return(undefined);
      },
    },
    {highWaterMark: 0},
  );
}
