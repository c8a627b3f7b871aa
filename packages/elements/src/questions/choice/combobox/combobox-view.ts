import type {Text} from '@consulta/schema';
import type {ReactiveControllerHost} from 'lit';

import type {Localization} from '../../../base/localization.js';
import type {Unread} from '../../../base/unread.js';
import type {ControlWords} from '../../../base/words/control-words.js';
import type {SearchOption} from './matches.js';
import type {ComboboxWords} from './words/combobox-words.js';

/** An option as it stands in the list. */
export interface ListOption extends SearchOption {
  /** The author's words, which may be in another language than the one shown. */
  readonly words: Text;
  readonly description?: Text;
}

/** The control that the combobox stands in. */
export interface ComboboxHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** What the control wants to have drawn. */
export interface ComboboxView {
  /** The same list as long as nothing about it changed. */
  readonly options: readonly ListOption[];
  /** Ids of what is chosen, in the order of choosing. */
  readonly chosen: readonly string[];
  readonly isMultiple: boolean;
  readonly isDisabled: boolean;
  readonly isRequired: boolean;
  readonly isWrong: boolean;
  /** Ids for `aria-describedby`. */
  readonly described: unknown;
  readonly autocomplete: string | undefined;
  readonly languages: readonly string[];
  readonly words: Localization<ControlWords & ComboboxWords>;
  readonly choose: (id: string, on: boolean) => void;
  /** What the person wrote that names no option. */
  readonly unread: Unread | undefined;
  /** The person left such words in the field, or emptied it; of several, what is chosen stays. */
  readonly leave: (unread: Unread | undefined) => void;
}
