/** More than any screen shows. */
const AT_ONCE = 20;
/** Few enough that an answer given in between does not wait, many enough that a long page is soon complete. */
const PER_TURN = 130;
/** A page in the background gets no frames, but is completed all the same. */
const WITHOUT_FRAME = 200;

/**
 * Lets the first questions of a page be drawn at once and the others after the frame that shows those, some at a
 * time: how soon a person can begin does not depend on how many questions there are.
 */
export class DrawingTurns {
  readonly #waiting = new Set<() => void>();
  #atOnce = 0;

  /** True when something new may be drawn now; else `draw` is called soon. */
  take(draw: () => void): boolean {
    if (this.#atOnce < AT_ONCE) {
      this.#atOnce += 1;
      return true;
    }
    if (this.#waiting.size === 0) afterFrame(() => this.#turn());
    this.#waiting.add(draw);
    return false;
  }

  /** What is no longer on the page needs no turn. */
  leave(draw: () => void): void {
    this.#waiting.delete(draw);
  }

  /** For whoever needs a question that may not be there yet. */
  drawAll(): void {
    this.#draw(this.#waiting.size);
  }

  #turn(): void {
    this.#draw(PER_TURN);
    if (this.#waiting.size > 0) setTimeout(() => this.#turn());
  }

  #draw(count: number): void {
    for (const draw of [...this.#waiting].slice(0, count)) {
      this.#waiting.delete(draw);
      draw();
    }
  }
}

/** Does something once the frame is on the screen, or soon where there are no frames. */
export function afterFrame(action: () => void): void {
  const timer = setTimeout(act, WITHOUT_FRAME);
  const frame = requestAnimationFrame(() => setTimeout(act));
  let isDone = false;
  function act(): void {
    if (isDone) return;
    isDone = true;
    clearTimeout(timer);
    cancelAnimationFrame(frame);
    action();
  }
}
