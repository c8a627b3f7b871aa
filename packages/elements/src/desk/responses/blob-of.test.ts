import {expect} from '@open-wc/testing';

import {blobOf} from './blob-of.js';

/** Bytes that tell where they stand, in uneven pieces. */
function streamOf(sizes: readonly number[]): ReadableStream<Uint8Array> {
  let at = 0;
  const pieces = sizes.map((size) => new Uint8Array(size).map(() => at++ % 251));
  return new ReadableStream({
    pull(controller) {
      const piece = pieces.shift();
      if (piece) controller.enqueue(piece);
      else controller.close();
    },
  });
}

describe('blobOf', () => {
  it('holds every byte in order, across the pieces that it hands over', async () => {
    const sizes = [3, 3_000_000, 1, 2_000_000, 4_500_000, 7];
    const blob = await blobOf(streamOf(sizes), 'text/csv');
    expect([blob.size, blob.type]).to.deep.equal([sizes.reduce((sum, size) => sum + size, 0), 'text/csv']);
    const bytes = new Uint8Array(await blob.arrayBuffer());
    expect(bytes.findIndex((byte, index) => byte !== index % 251)).to.equal(-1);
  });

  it('is empty when nothing comes, and fails when the stream does', async () => {
    expect((await blobOf(streamOf([]), 'text/csv')).size).to.equal(0);
    const broken = new ReadableStream<Uint8Array>({pull: (controller) => controller.error(new Error('broken'))});
    const problem: unknown = await blobOf(broken, '').catch((error: unknown) => error);
    expect(problem).to.have.property('message', 'broken');
  });
});
