/** What the person says to what a survey asks first. */
export class ConsentAnswer {
  /** `given` also when the answers in hand were begun with it, or when nothing is asked. */
  state: 'asked' | 'declined' | 'given' = 'given';
  readonly #changed: () => void;
  readonly #given: () => Promise<void>;

  constructor(changed: () => void, given: () => Promise<void>) {
    this.#changed = changed;
    this.#given = given;
  }

  get isGiven(): boolean {
    return this.state === 'given';
  }

  /** The person agrees: from now on the answers are kept. */
  async agree(): Promise<void> {
    if (this.isGiven) return;
    this.state = 'given';
    // Before the page is drawn, with which the browser may give back answers.
    const keeping = this.#given();
    this.#changed();
    await keeping;
  }
  /** The person does not agree: nothing is asked. */
  decline(): void {
    this.#become('declined');
  }
  askAgain(): void {
    this.#become('asked');
  }

  #become(state: ConsentAnswer['state']): void {
    this.state = state;
    this.#changed();
  }
}
