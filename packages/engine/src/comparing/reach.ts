/**
 * Who is above whom, directly or through others, as a table of bits that grows with each edge: asking costs nothing,
 * however many comparisons there are.
 */
export class Reach {
  readonly #places: ReadonlyMap<string, number>;
  readonly #words: number;
  /** One row of bits for each item: what it leads to, itself included. */
  readonly #any: Uint32Array;
  /** The same by ways on which there is more than "alike". */
  readonly #strict: Uint32Array;

  constructor(ids: Iterable<string>) {
    this.#places = new Map([...new Set(ids)].map((id, place) => [id, place]));
    const {size} = this.#places;
    this.#words = Math.ceil(size / 32);
    this.#any = new Uint32Array(size * this.#words);
    this.#strict = new Uint32Array(size * this.#words);
    for (let place = 0; place < size; place += 1) set(this.#any, place * this.#words, place);
  }

  add(from: string, to: string, isStrict: boolean): void {
    const [start, end] = [this.#places.get(from), this.#places.get(to)];
    if (start === undefined || end === undefined) return;
    for (let place = 0; place < this.#places.size; place += 1) {
      const row = place * this.#words;
      if (!has(this.#any, row, start)) continue;
      const through = isStrict || has(this.#strict, row, start) ? this.#any : this.#strict;
      for (let word = 0; word < this.#words; word += 1) {
        const [reached, strictly] = [this.#any[end * this.#words + word], through[end * this.#words + word]];
        this.#any[row + word] = (this.#any[row + word] as number) | (reached as number);
        this.#strict[row + word] = (this.#strict[row + word] as number) | (strictly as number);
      }
    }
  }

  /** Whether a way leads from one to the other, and whether one of its steps is more than "alike". */
  between(from: string, to: string): 'strict' | 'alike' | undefined {
    const [start, end] = [this.#places.get(from), this.#places.get(to)];
    if (start === undefined || end === undefined) return from === to ? 'alike' : undefined;
    if (has(this.#strict, start * this.#words, end)) return 'strict';
    return has(this.#any, start * this.#words, end) ? 'alike' : undefined;
  }
}

function has(bits: Uint32Array, row: number, place: number): boolean {
  return ((bits[row + (place >> 5)] as number) & (1 << (place & 31))) !== 0;
}
function set(bits: Uint32Array, row: number, place: number): void {
  const word = row + (place >> 5);
  bits[word] = (bits[word] as number) | (1 << (place & 31));
}
