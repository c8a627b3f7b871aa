/** Of a control what Enter needs to know. */
interface EnterTarget {
  readonly question?: unknown;
  readonly form: HTMLFormElement | null;
}

/**
 * Enter submits a form, as in any native field of one line, after `finish` took over what was written. In a survey it
 * must not end the section, and what was written is taken over all the same: the survey hears of the key next, and may
 * go on to another question. For `keydown`.
 */
export function submitOnEnter(event: KeyboardEvent, {question, form}: EnterTarget, finish: () => void): void {
  if (event.key !== 'Enter' || event.isComposing) return;
  if (question) finish();
  if (question || !form) return;
  event.preventDefault();
  finish();
  const button = form.querySelector<HTMLButtonElement>('button:not([type]), [type="submit"]');
  if (button?.form === form) button.click();
  else form.requestSubmit();
}
