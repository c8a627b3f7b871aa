import {html, nothing, type TemplateResult} from 'lit';

import type {Localization} from '../../base/localization.js';
import type {DeskWords} from '../words/desk-words.js';

/** Codes of storage, of exchange and of a survey's loading that have words of their own. */
const CODES = [
  'quota', 'blocked', 'timeout', 'version', 'unavailable', 'aborted', 'survey-missing', 'survey-unreachable', 'survey-invalid',
] as const; // prettier-ignore

/** Something that did not work. */
export interface Problem {
  readonly error: unknown;
  /** What "Try again" does. */
  readonly again?: () => void;
}

/** What went wrong, and what to do about it. */
function problemText(error: unknown, words: Localization<DeskWords>): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return words.term(`problem.${CODES.find((known) => known === code) ?? 'unknown'}`);
}

/** A failure, shown until it is dismissed or tried again. */
export function problemNotice(
  {error, again}: Problem,
  words: Localization<DeskWords>,
  dismiss: () => void,
): TemplateResult {
  const tryAgain = () => {
    dismiss();
    again?.();
  };
  return html`<div part="card" class="card problem">
    <h3>${words.term('problem.title')}</h3>
    <p>${problemText(error, words)}</p>
    <div class="actions">
      ${
        again
          ? html`<button type="button" part="button" class="plain" @click=${tryAgain}>${words.term('problem.try-again')}</button>`
          : nothing
      }
      <button type="button" part="button" class="plain" @click=${dismiss}>${words.term('desk.dismiss')}</button>
    </div>
  </div>`;
}
