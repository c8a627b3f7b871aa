import {parse} from 'csv-parse/browser/esm/sync';

/** All bytes of a stream. */
export async function bytesOf(stream: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  for (const reader = stream.getReader(); ;) {
    const {done, value} = await reader.read();
    if (done) return new Uint8Array(await new Blob(chunks).arrayBuffer());
    chunks.push(new Uint8Array(value));
  }
}

/** All of a stream as text, a byte order mark included. */
export async function textOf(stream: ReadableStream<Uint8Array>): Promise<string> {
  return new TextDecoder('utf-8', {ignoreBOM: true, fatal: true}).decode(await bytesOf(stream));
}

/** Cells by line, as a strict reader that is not ours finds them. */
export function cellsOf(csv: string, delimiter: string): string[][] {
  return parse(csv, {
    bom: true,
    delimiter,
    record_delimiter: '\r\n',
    relax_column_count: false,
    skip_empty_lines: false,
  });
}

/** Lines as objects by header. */
export function recordsOf(csv: string, delimiter: string): {[header: string]: string}[] {
  const [header = [], ...lines] = cellsOf(csv, delimiter);
  return lines.map((line) => Object.fromEntries(header.map((name, index) => [name, line[index] ?? ''])));
}
