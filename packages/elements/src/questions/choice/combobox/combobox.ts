import type {TemplateResult} from 'lit';

import {Announcer} from '../../../base/announcer.js';
import {comboboxStyles} from './combobox.styles.js';
import {comboboxTemplate} from './combobox-template.js';
import type {ComboboxHost, ComboboxView, ListOption} from './combobox-view.js';
import {SearchIndex} from './matches.js';

export {countryOptions} from './countries.js';
export const styles = [comboboxStyles];

/** How far one press of a page key goes. */
const PAGE = 10;

/**
 * A field that finds options in a long list: the combobox with a list that
 * https://www.w3.org/WAI/ARIA/apg/patterns/combobox/ describes. The list opens below the field and moves what follows
 * down, so that nothing covers it and no container cuts it off.
 */
export class Combobox {
  readonly #host: ComboboxHost;
  readonly #announcer: Announcer;
  #view!: ComboboxView;
  #index = new SearchIndex<ListOption>([]);
  #isOpen = false;
  /** What the person is writing; undefined while the field shows what is chosen. */
  #query: string | undefined;
  #activeId: string | undefined;
  /** The active option is one that the person went to, not one that only stands first. */
  #isChosenByKey = false;
  #scrolls = false;

  constructor(host: ComboboxHost) {
    this.#host = host;
    this.#announcer = new Announcer(() => host.renderRoot.querySelector('#said'));
  }

  draw(view: ComboboxView): TemplateResult {
    this.#view = view;
    if (view.options !== this.#index.options) this.#index = new SearchIndex(view.options);
    if (view.isDisabled) this.#isOpen = false;
    const matches = this.#isOpen ? this.#matches : [];
    return comboboxTemplate({
      view,
      isOpen: this.#isOpen,
      text: this.#written ?? this.#chosenText,
      matches,
      activeId: matches.some(({id}) => id === this.#activeId) ? this.#activeId : undefined,
      click: this.#click,
      write: this.#write,
      press: this.#press,
      leave: this.#leave,
      toggle: this.#toggle,
      choose: (option) => this.#choose(option),
      remove: (option, at) => this.#remove(option, at),
    });
  }

  /** To be called after each drawing. */
  drawn(): void {
    if (!this.#scrolls) return;
    this.#scrolls = false;
    this.#host.renderRoot.querySelector('[role="option"].active')?.scrollIntoView({block: 'nearest'});
  }

  /** Nothing is said any more. */
  stop(): void {
    this.#announcer.stop();
  }

  get #matches(): readonly ListOption[] {
    return this.#index.matching(this.#query ?? '');
  }
  /** The person's words, as long as they name nothing. */
  get #written(): string | undefined {
    return this.#query ?? this.#view.unread?.text;
  }
  get #chosenText(): string {
    const {isMultiple, chosen, options} = this.#view;
    if (isMultiple || chosen[0] === undefined) return '';
    return options.find(({id}) => id === chosen[0])?.title ?? chosen[0];
  }

  #open(activeId?: string): void {
    this.#isOpen = true;
    this.#go(activeId);
  }
  /** The list goes, what is written stays. */
  #fold(): void {
    this.#isOpen = false;
    this.#host.requestUpdate();
  }
  #close(): void {
    this.#isOpen = false;
    this.#query = undefined;
    this.#activeId = undefined;
    this.#isChosenByKey = false;
    this.#host.requestUpdate();
  }
  #go(activeId: string | undefined): void {
    this.#activeId = activeId;
    this.#scrolls = true;
    this.#host.requestUpdate();
  }

  readonly #click = (event: Event): void => {
    if (this.#view.isDisabled || this.#isOpen) return;
    // What is written next takes the place of what is chosen.
    (event.target as HTMLInputElement).select();
    this.#open(this.#view.isMultiple ? undefined : this.#view.chosen[0]);
  };
  readonly #toggle = (): void => {
    this.#host.renderRoot.querySelector<HTMLInputElement>('#find')?.focus();
    if (this.#isOpen) this.#fold();
    else this.#open(this.#view.isMultiple ? undefined : this.#view.chosen[0]);
  };

  readonly #write = (event: Event): void => {
    const field = event.target as HTMLInputElement;
    // What the browser fills in for the person: a name or a code.
    if (!field.matches(':focus')) return this.#settle(field.value);
    this.#query = field.value;
    this.#isChosenByKey = false;
    const matches = this.#matches;
    this.#open(this.#query.trim() === '' ? undefined : matches.find(({always}) => !always)?.id);
    const count = matches.filter(({always}) => !always).length;
    const {words} = this.#view;
    this.#announcer.say(
      count === 0 ? words.term('combobox.nothing') : words.term('combobox.found', count, words.number(count)),
    );
  };

  /** A name that is written out counts; an emptied field is no answer; what else is written is not dropped unsaid. */
  #settle(text: string): void {
    const {isMultiple, chosen, unread, choose, leave} = this.#view;
    const named = this.#index.called(text);
    const isNew = named ? !chosen.includes(named.id) : text.trim() !== '' || (!isMultiple && chosen.length > 0);
    this.#close();
    if (!isNew && unread === undefined) return;
    if (named) choose(named.id, true);
    else leave(text.trim() === '' ? undefined : {text, code: 'not-allowed'});
  }

  readonly #press = (event: KeyboardEvent): void => {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    const act = this.#actOf(event);
    if (act === undefined) return;
    event.preventDefault();
    // Escape closes the list, not the dialog around it.
    event.stopPropagation();
    act();
  };

  /** What a key does here; undefined for all that belongs to the browser. */
  #actOf({key, altKey}: KeyboardEvent): (() => void) | undefined {
    const active = this.#isOpen ? this.#matches.find(({id}) => id === this.#activeId) : undefined;
    switch (key) {
      case 'ArrowDown':
        return () => this.#step(1, altKey);
      case 'ArrowUp':
        return altKey && this.#isOpen ? () => this.#fold() : () => this.#step(-1, altKey);
      case 'PageDown':
        return this.#isOpen ? () => this.#step(PAGE, false) : undefined;
      case 'PageUp':
        return this.#isOpen ? () => this.#step(-PAGE, false) : undefined;
      case 'Enter':
        if (!this.#isOpen) return undefined;
        return active ? () => this.#choose(active) : () => this.#settle(this.#query ?? '');
      case 'Escape':
        return this.#isOpen ? () => this.#close() : undefined;
      case 'Tab':
        // Goes on by itself; what the person went to with the arrow keys, or all that is left, is taken along.
        if (active && !this.#view.isMultiple && (this.#isChosenByKey || this.#isOnly(active))) this.#choose(active);
        return undefined;
      case 'Backspace': {
        const last = this.#view.chosen.at(-1);
        const isEmpty = (this.#written ?? '') === '' && this.#view.isMultiple;
        const option = isEmpty ? this.#view.options.find(({id}) => id === last) : undefined;
        return option && (() => this.#remove(option));
      }
      default:
        return undefined;
    }
  }

  #isOnly(option: ListOption): boolean {
    return this.#matches.every(({id, always}) => always === true || id === option.id);
  }

  #step(steps: number, opensOnly: boolean): void {
    const matches = this.#matches;
    if (!this.#isOpen) {
      const chosen = this.#view.isMultiple ? undefined : this.#view.chosen[0];
      const first = steps > 0 ? matches[0] : matches.at(-1);
      this.#open(opensOnly ? chosen : (chosen ?? first?.id));
      return;
    }
    const at = matches.findIndex(({id}) => id === this.#activeId);
    const last = matches.length - 1;
    const isPage = Math.abs(steps) > 1;
    const next = at < 0 ? (steps > 0 ? 0 : last) : at + steps;
    // Single steps go round, pages stop at the ends.
    const to = isPage ? Math.min(Math.max(next, 0), last) : next > last ? 0 : next < 0 ? last : next;
    this.#isChosenByKey = true;
    this.#go(matches[to]?.id);
  }

  #choose(option: ListOption): void {
    const {isMultiple, chosen, words} = this.#view;
    if (!isMultiple) {
      this.#close();
      if (chosen[0] !== option.id) this.#view.choose(option.id, true);
      return;
    }
    const isOn = !chosen.includes(option.id);
    this.#query = '';
    this.#announcer.say(words.term(isOn ? 'combobox.was-chosen' : 'combobox.was-removed', option.title));
    this.#view.choose(option.id, isOn);
    this.#go(option.id);
  }

  /** The button goes away with the choice: the focus goes to the one in its place, or to the field. */
  #remove(option: ListOption, at = -1): void {
    const {words} = this.#view;
    this.#announcer.say(words.term('combobox.was-removed', option.title));
    this.#view.choose(option.id, false);
    void this.#host.updateComplete.then(() => {
      const buttons = this.#host.renderRoot.querySelectorAll<HTMLElement>('.chip');
      const next = at < 0 ? undefined : (buttons[at] ?? buttons[at - 1]);
      (next ?? this.#host.renderRoot.querySelector<HTMLElement>('#find'))?.focus();
    });
  }

  readonly #leave = (event: FocusEvent): void => {
    if (event.relatedTarget instanceof Node && (event.currentTarget as Element).contains(event.relatedTarget)) return;
    if (this.#query === undefined) this.#close();
    else this.#settle(this.#query);
  };
}
