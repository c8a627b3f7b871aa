import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';

interface OwnText {
  readonly text: string;
  readonly label: string;
  readonly isDisabled: boolean;
  readonly isWrong: boolean;
  readonly write: (event: Event) => void;
  readonly finish: () => void;
}

/** A field for the person's own words beside "other". */
export function ownText({text, label, isDisabled, isWrong, write, finish}: OwnText): TemplateResult {
  return html`<div class="own" part="own">
    <label for="own">${label}</label>
    <input
      id="own"
      class="line"
      dir="auto"
      .value=${live(text)}
      ?disabled=${isDisabled}
      aria-invalid=${isWrong ? 'true' : nothing}
      aria-describedby=${isWrong ? 'error' : nothing}
      @input=${write}
      @change=${finish}
    />
  </div>`;
}
