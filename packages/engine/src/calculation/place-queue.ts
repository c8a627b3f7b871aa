/** Places waiting for their turn, the earliest first and each once: a binary heap. */
export class PlaceQueue {
  readonly #heap: number[] = [];
  readonly #waiting = new Set<number>();

  add(place: number): void {
    if (this.#waiting.has(place)) return;
    this.#waiting.add(place);
    let at = this.#heap.push(place) - 1;
    for (let above = (at - 1) >> 1; at > 0 && this.#at(above) > place; above = (at - 1) >> 1) {
      this.#heap[at] = this.#at(above);
      this.#heap[above] = place;
      at = above;
    }
  }

  /** Takes the earliest place out; `undefined` when none is left. */
  take(): number | undefined {
    const first = this.#heap[0];
    const last = this.#heap.pop();
    if (first === undefined || last === undefined) return undefined;
    this.#waiting.delete(first);
    if (this.#heap.length > 0) this.#sink(last);
    return first;
  }

  #sink(place: number): void {
    let at = 0;
    for (let below = 1; below < this.#heap.length; below = 2 * at + 1) {
      if (this.#at(below + 1) < this.#at(below)) below += 1;
      if (this.#at(below) >= place) break;
      this.#heap[at] = this.#at(below);
      at = below;
    }
    this.#heap[at] = place;
  }

  #at(index: number): number {
    return this.#heap[index] ?? Infinity;
  }
}
