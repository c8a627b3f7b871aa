/** One limit in time for several steps. */
export class Deadline {
  /** Resolves when the time is up; never, once cleared before. */
  readonly passed: Promise<void>;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(milliseconds: number) {
    this.passed = new Promise((resolve) => {
      this.#timer = setTimeout(resolve, milliseconds);
    });
  }

  clear(): void {
    clearTimeout(this.#timer);
  }
}
