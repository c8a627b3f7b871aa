import type {Localization} from '../base/localization.js';
import type {LazyPartWords} from '../base/lazy-part.js';
import type {RestWords} from './page-rest/words/rest-words.js';
import type {SurveyWords} from './words/survey-words.js';

/** What a gate is drawn with. */
export interface GateSurroundings {
  readonly localization: Localization<SurveyWords & RestWords>;
  /** Of the survey's texts, best first. */
  readonly languages: readonly string[];
  /** What is said while the code of the gate is on its way. */
  readonly words: LazyPartWords;
  /** Does a step and puts the reader where it leads, or at what the selector finds. */
  readonly move: (step: () => unknown, first?: string) => void;
}

/** Something that stands in place of the questions: they wait until the person is past it. */
export interface PageGate {
  readonly isClosed: boolean;
  /** Whether what is on this device besides is offered above it. */
  readonly withBanner: boolean;
  draw(surroundings: GateSurroundings): unknown;
  /** Loads its code, where it may be needed later without a network. */
  fetchAhead(): void;
}
