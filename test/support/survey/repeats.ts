import {type} from '../keyboard.js';
import {until} from './self-assessments.js';
import type {ConsultaRepeat} from '../../../packages/elements/src/questions/repeat/repeat.js';

type Inner = HTMLElement & {name: string; value: unknown; updateComplete: Promise<unknown>};

/** The repeat on a page of a survey, as a person uses it. */
export function repeatIn(survey: Element) {
  const repeat = () => survey.shadowRoot!.querySelector<ConsultaRepeat>('consulta-repeat');
  const all = <E extends HTMLElement>(selector: string) => [
    ...(repeat()?.shadowRoot?.querySelectorAll<E>(selector) ?? []),
  ];
  /** A question of an entry, once it is drawn. */
  async function inner(entry: number, name: string): Promise<Inner> {
    const found = () =>
      [...(all('.entry')[entry]?.querySelectorAll<Inner>('.question > *') ?? [])].find((one) => one.name === name);
    await until(() => found()?.shadowRoot?.querySelector('[part~="field"]'));
    return found() as Inner;
  }
  /** Add, Remove, Undo, up or down. */
  async function act(name: string, entry = 0): Promise<void> {
    await until(() => all(`[data-act="${name}"]`)[entry]);
    all(`[data-act="${name}"]`)[entry]!.click();
    await repeat()!.updateComplete;
  }
  /** Writes into a question of an entry in the place of what was there, and leaves it. */
  async function write(entry: number, name: string, text: string): Promise<void> {
    const control = await inner(entry, name);
    control.focus();
    (control.shadowRoot!.activeElement as HTMLInputElement).select();
    await type(text);
    (control.shadowRoot!.activeElement as HTMLElement | null)?.blur();
    await repeat()!.updateComplete;
  }
  const titles = () => all('[part~="entry-title"]').map(({textContent}) => textContent.replace(/\s+/g, ' ').trim());
  return {repeat, all, inner, act, write, titles};
}
