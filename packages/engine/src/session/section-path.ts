import type {Question, Section, Survey} from '@consulta/schema';

import type {Calculation} from '../calculation/calculation.js';

/** The visible sections in order, and where on them the person is. */
export class SectionPath {
  readonly #survey: Survey;
  readonly #calculation: Calculation;
  #current: string;
  #sections: readonly Section[] | undefined;
  readonly #questions = new Map<string, readonly Question[]>();

  constructor(survey: Survey, calculation: Calculation, begin?: string) {
    this.#survey = survey;
    this.#calculation = calculation;
    this.#current = begin ?? '';
    this.stay();
  }

  get current(): string {
    return this.#current;
  }

  /** Sections that are visible and have a visible question; the same list until the structure changes. */
  get sections(): readonly Section[] {
    return (this.#sections ??= this.#survey.sections.filter((section) => this.#isOpen(section)));
  }

  questions(sectionId: string): readonly Question[] {
    const section = this.#calculation.outline.sections.get(sectionId);
    const known = this.#questions.get(sectionId);
    if (section === undefined || known !== undefined) return known ?? [];
    const visible = this.#isOpen(section) ? section.questions.filter(({id}) => this.#calculation.isVisible(id)) : [];
    this.#questions.set(sectionId, visible);
    return visible;
  }

  /** Forgets the lists after sections or questions appeared or went; true when the current section went too. */
  restructure(): boolean {
    this.#sections = undefined;
    this.#questions.clear();
    return this.stay();
  }

  /** True when it is now another section; a hidden one cannot be gone to. */
  goTo(sectionId: string): boolean {
    if (sectionId === this.#current || !this.sections.some(({id}) => id === sectionId)) return false;
    this.#current = sectionId;
    return true;
  }

  move(steps: 1 | -1): boolean {
    const target = this.sections[this.sections.findIndex(({id}) => id === this.#current) + steps];
    return target !== undefined && this.goTo(target.id);
  }

  start(): void {
    this.#current = '';
    this.stay();
  }

  /** Leaves a section that went for the one before it, or else the first one left. */
  stay(): boolean {
    if (this.sections.some(({id}) => id === this.#current)) return false;
    const before = this.#current;
    const all = this.#survey.sections;
    const place = all.findIndex(({id}) => id === before);
    const earlier = all.slice(0, Math.max(0, place)).findLast((section) => this.#isOpen(section));
    this.#current = (earlier ?? this.sections[0] ?? all[0])?.id ?? '';
    return this.#current !== before;
  }

  #isOpen({id}: Section): boolean {
    return this.#calculation.isVisible(id) && this.#calculation.progress.hasVisible(id);
  }
}
