import type {Item, QuestionParadata, RankingAnswer, RankingQuestion} from '@consulta/schema';
import type {CSSResultOrNative, LitElement, TemplateResult} from 'lit';

import type {Translation} from '../../base/translation.js';
import type {Localization} from '../../base/localization.js';
import type {WordBook} from '../../base/word-book.js';
import type {ControlWords} from '../../base/words/control-words.js';

/** What an input says beside the order. */
export interface BesideAnswer {
  readonly noOpinion?: readonly string[];
  readonly paradata?: QuestionParadata;
}

/** The control around an input: what is asked, what is answered, and who is told. */
export interface RankingInputHost extends LitElement {
  readonly asked: RankingQuestion;
  /** What is ranked, in the order shown to this person; sub-items are in `partsOf`. */
  readonly rankedItems: readonly Item[];
  partsOf(itemId: string): readonly Item[];
  readonly value: RankingAnswer | null;
  readonly noOpinion: readonly string[];
  readonly paradata: QuestionParadata | undefined;
  readonly languages: readonly string[];
  readonly isDisabled: boolean;
  /** The words of all controls and of rankings; its `lang()` is the language shown. */
  readonly localization: Localization<ControlWords>;
  /** Takes over what the person did, then tells the world. What is not named beside the answer stays as it is. */
  give(value: RankingAnswer | null, beside?: BesideAnswer): void;
  /** Says it in the live region of the control, once the person pauses. */
  announce(text: string): void;
  /** Goes on with the answer in the list. */
  openList(): void;
}

/** One way to give a ranking; all of them end in the same answer. Draws within the control's shadow root. */
export interface RankingInput {
  draw(): TemplateResult;
  /** What takes the focus, and where the browser points when the answer is not valid. */
  readonly anchor: HTMLElement | undefined;
  readonly styles: readonly CSSResultOrNative[];
  /** Its own words; the control draws it once they are there. */
  readonly words?: readonly Pick<WordBook<Translation>, 'load'>[];
  /** What else has to be there before it is drawn; undefined when it is. */
  needed?(): Promise<unknown> | undefined;
  /** What it draws is in the page: the moment to move the focus. */
  drawn?(): void;
  /** The answer was set from outside: by a program, a reset or another tab. */
  answerReplaced?(): void;
  /** The control takes no answer any more, or left the page: what was begun and not finished is none. */
  stopped?(): void;
}
export type MakeRankingInput = (host: RankingInputHost) => RankingInput;
