/** So many bytes are handed to the browser at a time, which may keep them on the disk. */
const PIECE = 4_194_304;

/** A file out of a stream. Little of it is in the memory of the page at any time, however large it gets. */
export async function blobOf(stream: ReadableStream<Uint8Array>, type: string): Promise<Blob> {
  const pieces: Blob[] = [];
  let gathered: BlobPart[] = [];
  let size = 0;
  const handOver = () => {
    if (size > 0) pieces.push(new Blob(gathered));
    [gathered, size] = [[], 0];
  };
  const reader = stream.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    gathered.push(next.value as BlobPart);
    size += next.value.byteLength;
    if (size >= PIECE) handOver();
  }
  handOver();
  return new Blob(pieces, {type});
}
