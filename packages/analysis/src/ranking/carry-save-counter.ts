/**
 * Counts how often each of many bits was set, 32 of them with every operation: a carry-save adder. Bit k of the counts
 * is kept for all cells together in one array, and two words of the same worth wait until they can be added to it;
 * what is carried waits at the next bit. So each word is read and written about once, however large the counts become.
 */
export class CarrySaveCounter {
  /** Bit k of the counts without what waits, by k and cell. */
  readonly #sums: readonly Int32Array[];
  /** Two rows per bit: words that are worth 2ᵏ each. The first waits for the second. */
  readonly #waiting: readonly (readonly [Int32Array, Int32Array])[];
  #added = 0;

  /** For words of 32 bits in `cells` cells, added at most `most` times. */
  constructor(cells: number, most: number) {
    const row = () => new Int32Array(cells);
    const bits = 33 - Math.clz32(most);
    this.#sums = Array.from({length: bits}, row);
    this.#waiting = Array.from({length: bits + 1}, () => [row(), row()]);
  }

  /** Where the next words are to be written, all cells of them, before `add`. */
  get next(): Int32Array {
    return this.#waiting[0]![this.#added & 1]!;
  }

  /** Counts the words in `next`. */
  add(): void {
    let times = this.#added;
    this.#added += 1;
    for (let bit = 0; (times & 1) === 1; bit += 1) {
      times >>>= 1;
      const [first, second] = this.#waiting[bit]!;
      addWords(this.#sums[bit]!, first, second, this.#waiting[bit + 1]![times & 1]!);
    }
  }

  /** How often a bit of a cell was set. */
  count(cell: number, bit: number): number {
    return this.#sums.reduce((count, sum, power) => {
      const waits = ((this.#added >>> power) & 1) === 1;
      const once = (sum[cell]! >>> bit) & 1;
      const again = waits ? (this.#waiting[power]![0][cell]! >>> bit) & 1 : 0;
      return count + (once + again) * 2 ** power;
    }, 0);
  }
}

/** A full adder for 32 bits at a time: of three bits of the same worth one stays and one is carried. */
function addWords(sum: Int32Array, first: Int32Array, second: Int32Array, carry: Int32Array): void {
  for (let cell = 0; cell < sum.length; cell += 1) {
    const [a, b, c] = [sum[cell]!, first[cell]!, second[cell]!];
    const odd = a ^ b;
    sum[cell] = odd ^ c;
    carry[cell] = (a & b) | (odd & c);
  }
}
