import type {SurveySession} from '@consulta/engine';
import type {Draft, Response} from '@consulta/schema';
import {html, nothing} from 'lit';

import type {Localization} from '../base/localization.js';
import type {SurveyWords} from './words/survey-words.js';

/** What is on this device besides the page in hand. */
export interface BannerState {
  readonly localization: Localization<SurveyWords>;
  readonly session: SurveySession;
  /** The answers in hand were begun earlier. */
  readonly resumed: boolean;
  /** They belong to an older version of the questionnaire. */
  readonly older: boolean;
  readonly deleted: boolean;
  readonly earlier: readonly Draft[];
  readonly submitted: Response | undefined;
}
export interface BannerActions {
  startNew(): void;
  deleteDraft(draftId: string): void;
  resume(draft: Draft): void;
  undoDelete(): void;
  showSubmitted(): void;
}

/** A banner, never a gate: a device is often shared, so that what is found on it may be somebody else's. */
export function draftBanner(state: BannerState, actions: BannerActions): unknown {
  const lines = [
    deletedLine(state, actions),
    resumedLine(state, actions),
    ...earlierLines(state, actions),
    submittedLine(state, actions),
  ];
  const shown = lines.filter((line) => line !== nothing);
  return shown.length > 0 ? html`<div class="banner" part="banner">${shown}</div>` : nothing;
}

function deletedLine({localization, deleted}: BannerState, {undoDelete}: BannerActions): unknown {
  if (!deleted) return nothing;
  return html`<p role="status">
    ${localization.term('banner.deleted')}
    <button type="button" class="quiet undo" part="button" @click=${undoDelete}>${localization.term('banner.undo')}</button>
  </p>`;
}

function resumedLine({localization, session, resumed, older}: BannerState, actions: BannerActions): unknown {
  if (!resumed) return nothing;
  const {answered, of} = session.progress();
  return html`<p>
    ${localization.term('banner.begun', day(localization, session.startedAt), localization.number(answered), localization.number(of))}
    ${older ? localization.term('banner.older-version') : nothing} ${localization.term('banner.not-yours')}
    <button type="button" class="quiet" part="button" @click=${actions.startNew}>${localization.term('banner.start-new')}</button>
    <span aria-hidden="true">·</span>
    <button type="button" class="quiet" part="button" @click=${() => actions.deleteDraft(session.id)}>
      ${localization.term('banner.delete')}
    </button>
  </p>`;
}

function earlierLines({localization, earlier}: BannerState, actions: BannerActions): unknown[] {
  return earlier.map(
    (draft) => html`<p>
      ${localization.term('banner.earlier', day(localization, draft.startedAt), localization.number(Object.keys(draft.answers).length))}
      <button type="button" class="quiet" part="button" @click=${() => actions.resume(draft)}>${localization.term('banner.continue')}</button>
      <span aria-hidden="true">·</span>
      <button type="button" class="quiet" part="button" @click=${() => actions.deleteDraft(draft.id)}>
        ${localization.term('banner.delete')}
      </button>
    </p>`,
  );
}

function submittedLine({localization, submitted, session}: BannerState, {showSubmitted}: BannerActions): unknown {
  if (!submitted || session.begun) return nothing;
  return html`<p>
    ${localization.term('banner.submitted', day(localization, submitted.submittedAt))}
    <button type="button" class="quiet" part="button" @click=${showSubmitted}>${localization.term('banner.show')}</button>
  </p>`;
}

function day(localization: Localization<SurveyWords>, iso: string): string {
  return localization.date(iso, {dateStyle: 'long', timeStyle: 'short'});
}
