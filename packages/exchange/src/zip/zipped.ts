/** A file within an archive. */
export interface ZipEntry {
  readonly name: string;
  readonly pieces: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>;
}

/** The same content gives the same bytes: no moment of writing. ZIP cannot tell an earlier one. */
const NO_TIME = new Date(1980, 0, 1);

/** An archive of files, written one after the other, each as fast as it is made. */
export async function* zipped(entries: Iterable<ZipEntry>): AsyncGenerator<Uint8Array> {
  const {Zip, ZipDeflate} = await import('fflate');
  const encoder = new TextEncoder();
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    ready.push(bytes);
  });
  for (const {name, pieces} of entries) {
    const file = new ZipDeflate(name, {level: 6});
    file.mtime = NO_TIME;
    zip.add(file);
    let text = '';
    for await (const piece of pieces) {
      if (typeof piece === 'string') text += piece;
      else file.push(piece);
      // Small pieces cost more than what is in them.
      if (text.length > 65_536) {
        file.push(encoder.encode(text));
        text = '';
      }
      yield* ready.splice(0);
    }
    file.push(encoder.encode(text), true);
    yield* ready.splice(0);
  }
  zip.end();
  yield* ready.splice(0);
}
