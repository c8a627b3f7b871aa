/** Of a control what Enter needs to know. */
interface EnterTarget {
  readonly question?: unknown;
  readonly form: HTMLFormElement | null;
}

/**
 * Enter submits a form, as in any native field of one line, after `finish` took over what was written; in a survey it
 * must not end the section. For `keydown`.
 */
export function submitOnEnter(event: KeyboardEvent, {question, form}: EnterTarget, finish: () => void): void {
  if (event.key !== 'Enter' || event.isComposing || question || !form) return;
  event.preventDefault();
  finish();
  const button = form.querySelector<HTMLButtonElement>('button:not([type]), [type="submit"]');
  if (button?.form === form) button.click();
  else form.requestSubmit();
}
