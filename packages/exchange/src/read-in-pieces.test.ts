import {expect} from '@open-wc/testing';
import type {Response, Survey} from '@consulta/schema';

import {responseTo} from '../../../test/support/exchange/every-type.js';
import {textOf} from '../../../test/support/exchange/read-csv.js';
import type {ReadPiece} from './contract.js';
import {exportResponses} from './export-responses.js';
import {readInPieces, readResponses} from './read-responses.js';

const survey: Survey = {
  id: 'words',
  version: '1',
  title: 'Words',
  languages: ['en'],
  sections: [{id: 'only', title: 'Only', questions: [{id: 'words', type: 'text', title: 'Words'}]}],
};
/** So many make a file of more than a megabyte, which is read line by line. */
const MANY = 1500;
const all = Array.from({length: MANY}, (_, number) =>
  responseTo(survey, number, {answers: {words: `€ ${number} ${'long '.repeat(140)}`}}),
);
const lines = (responses: readonly Response[] = all) =>
  textOf(exportResponses(responses, [survey], {format: 'json-lines'}));

/** A file that tells how much of it has been read, and that cannot be read as a whole. */
function longFile(text: string) {
  const bytes = new TextEncoder().encode(text);
  const read = {bytes: 0};
  const stream = () =>
    new ReadableStream<Uint8Array>(
      {
        pull(controller) {
          if (read.bytes >= bytes.length) return controller.close();
          controller.enqueue(bytes.slice(read.bytes, read.bytes + 65_536));
          read.bytes += 65_536;
        },
      },
      {highWaterMark: 0},
    );
  return {name: 'long.jsonl', size: bytes.length, stream, text: () => Promise.reject(new Error('as a whole')), read};
}

async function inPieces(pieces: AsyncGenerator<ReadPiece, unknown>): Promise<readonly ReadPiece[]> {
  const read: ReadPiece[] = [];
  for await (const piece of pieces) read.push(piece);
  return read;
}

describe('readInPieces', () => {
  it('reads a long file of JSON Lines line by line, its definition first, and nothing as a whole', async () => {
    const pieces = await inPieces(readInPieces([longFile(await lines())]));
    expect(pieces.flatMap(({responses}) => responses)).to.deep.equal(all);
    expect(pieces.map(({surveys}) => surveys.length)).to.deep.equal([1, ...pieces.slice(1).map(() => 0)]);
    expect(Math.max(...pieces.map(({responses}) => responses.length))).to.equal(200);
  });

  it('reads only as far as it is asked to', async () => {
    const file = longFile(await lines());
    const pieces = readInPieces([file]);
    await pieces.next();
    await pieces.return({surveys: [], rejected: [], files: []});
    expect(file.read.bytes).to.be.lessThan(file.size / 2);
  });

  it('gives in the end what it knows of the files, and tells how far it is on the way', async () => {
    const told: number[] = [];
    const pieces = readInPieces([longFile(await lines())], {onProgress: ({done}) => told.push(done)});
    let next = await pieces.next();
    while (!next.done) next = await pieces.next();
    expect(next.value.files).to.deep.equal([{file: 'long.jsonl', responses: MANY, ids: all.map(({id}) => id)}]);
    expect(told.at(-1)).to.equal(1);
    expect(told.length).to.be.greaterThan(10);
    expect(told).to.deep.equal(told.toSorted((a, b) => a - b));
  });

  it('is stopped between two responses', async () => {
    const stop = new AbortController();
    const pieces = readInPieces([longFile(await lines())], {signal: stop.signal});
    await pieces.next();
    stop.abort();
    expect(await pieces.next().catch((error: unknown) => error)).to.have.property('name', 'AbortError');
  });

  it('takes the same out of a long file as of a short one: damaged lines are named, late definitions are found', async () => {
    const [definition = '', ...written] = (await lines()).trimEnd().split('\n');
    const damaged = [written[0], '', written[1]?.slice(0, -9), ...written.slice(2), definition].join('\r\n');
    const file = longFile(`\uFEFF${damaged}`);
    const long = await readResponses([file]);
    const short = await readResponses([{name: file.name, text: () => Promise.resolve(damaged)}]);
    expect(long).to.deep.equal(short);
    expect(long.responses).to.have.length(MANY - 1);
    expect(long.rejected.map(({code, reason}) => [code, reason.slice(0, 6)])).to.deep.equal([['truncated', 'Line 3']]);
  });

  it('says that a file cannot be read any more, and takes what came before', async () => {
    const text = await lines();
    const {name, size} = longFile(text);
    const broken = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new TextEncoder().encode(text.slice(0, 500_000))),
      pull: (controller) => controller.error(new DOMException('The disk is gone.', 'NotReadableError')),
    });
    const read = await readResponses([{name, size, stream: () => broken, text: () => Promise.resolve(text)}]);
    expect(read.responses.length).to.be.greaterThan(100);
    expect(read.rejected.map(({code}) => code)).to.deep.equal(['unreadable']);
  });

  it('reads any other long file as a whole', async () => {
    const json = await textOf(exportResponses(all, [survey], {format: 'json'}));
    expect((await readResponses([new File([json], 'long.json')])).responses).to.deep.equal(all);
  });
});
