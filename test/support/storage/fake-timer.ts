/** A schedule under the test's control. */
export class FakeTimer {
  #now = 0;
  #waiting: {readonly due: number; readonly callback: () => void}[] = [];

  readonly schedule = (callback: () => void, delay: number): (() => void) => {
    const entry = {due: this.#now + delay, callback};
    this.#waiting.push(entry);
    return () => {
      this.#waiting = this.#waiting.filter((other) => other !== entry);
    };
  };

  /** How many callbacks wait. */
  get waiting(): number {
    return this.#waiting.length;
  }

  /** Lets time pass, and calls what is due in order. */
  pass(milliseconds: number): void {
    this.#now += milliseconds;
    const due = this.#waiting.filter((entry) => entry.due <= this.#now).sort((a, b) => a.due - b.due);
    this.#waiting = this.#waiting.filter((entry) => entry.due > this.#now);
    for (const {callback} of due) callback();
  }
}
