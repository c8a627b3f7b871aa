import type {Progress} from '../session/contract.js';

/** Where a question stands in progress: whether it is shown, asks something, and has an answer. */
export interface Standing {
  readonly visible: boolean;
  readonly asks: boolean;
  readonly answered: boolean;
}

interface Counts {
  answered: number;
  of: number;
  visible: number;
}

const NOWHERE: Standing = {visible: false, asks: false, answered: false};

/** Progress per section and in all, kept by differences. */
export class ProgressCount {
  readonly #standings = new Map<string, Standing>();
  readonly #sections = new Map<string, Counts>();
  readonly #all: Counts = {answered: 0, of: 0, visible: 0};

  /** Takes a question's new standing into account. */
  set(questionId: string, sectionId: string, standing: Standing): void {
    const section = this.#sections.get(sectionId) ?? {answered: 0, of: 0, visible: 0};
    this.#sections.set(sectionId, section);
    const before = this.#standings.get(questionId) ?? NOWHERE;
    for (const counts of [section, this.#all]) {
      add(counts, before, -1);
      add(counts, standing, 1);
    }
    this.#standings.set(questionId, standing);
  }

  progress(sectionId?: string): Progress {
    const counts = sectionId === undefined ? this.#all : this.#sections.get(sectionId);
    return {answered: counts?.answered ?? 0, of: counts?.of ?? 0};
  }

  /** Whether the section has anything to show. */
  hasVisible(sectionId: string): boolean {
    return (this.#sections.get(sectionId)?.visible ?? 0) > 0;
  }
}

function add(counts: Counts, {visible, asks, answered}: Standing, difference: 1 | -1): void {
  if (!visible) return;
  counts.visible += difference;
  if (!asks) return;
  counts.of += difference;
  if (answered) counts.answered += difference;
}
