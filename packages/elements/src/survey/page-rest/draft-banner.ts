import type {SurveySession} from '@consulta/engine';
import type {Draft, Response} from '@consulta/schema';
import type {Removed} from '@consulta/storage';
import {html, nothing} from 'lit';

import type {Localization} from '../../base/localization.js';
import type {RestWords} from './words/rest-words.js';

/** What is on this device besides the page in hand. */
export interface BannerState {
  readonly localization: Localization<RestWords>;
  readonly session: SurveySession;
  /** The answers in hand were begun earlier. */
  readonly resumed: boolean;
  /** They belong to an older version of the questionnaire. */
  readonly older: boolean;
  /** What was deleted last, as long as it can be brought back. */
  readonly deleted: Removed | undefined;
  readonly earlier: readonly Draft[];
  readonly submitted: Response | undefined;
}
export interface BannerActions {
  startNew(): void;
  deleteDraft(draftId: string): void;
  resume(draft: Draft): void;
  undoDelete(): void;
  showSubmitted(): void;
  showAll(): void;
  moveToNewer(): void;
  leaveCorrection(): void;
}

/** A banner, never a gate: a device is often shared, so that what is found on it may be somebody else's. */
export function draftBanner(state: BannerState, actions: BannerActions): unknown {
  const lines = [
    deletedLine(state, actions),
    state.session.supersedes === undefined ? resumedLine(state, actions) : correctionLine(state, actions),
    olderLine(state, actions),
    earlierLine(state, actions),
    submittedLine(state, actions),
  ];
  const shown = lines.filter((line) => line !== nothing);
  return shown.length > 0 ? html`<div class="banner" part="banner">${shown}</div>` : nothing;
}

function deletedLine({localization, deleted}: BannerState, {undoDelete}: BannerActions): unknown {
  if (!deleted) return nothing;
  return html`<p role="status">
    ${localization.term('banner.deleted')} ${deleted.responses.length > 0 ? localization.term('banner.deleted-sent') : nothing}
    <button type="button" class="quiet undo" part="button" @click=${undoDelete}>${localization.term('banner.undo')}</button>
  </p>`;
}

function resumedLine({localization, session, resumed}: BannerState, actions: BannerActions): unknown {
  if (!resumed) return nothing;
  const {answered, of} = session.progress();
  return html`<p>
    ${localization.term('banner.begun', day(localization, session.startedAt), localization.number(answered), localization.number(of))}
    ${localization.term('banner.not-yours')}
    <button type="button" class="quiet" part="button" @click=${actions.startNew}>${localization.term('banner.start-new')}</button>
    <button type="button" class="quiet" part="button" @click=${() => actions.deleteDraft(session.id)}>
      ${localization.term('banner.delete')}
    </button>
  </p>`;
}

function olderLine({localization, older}: BannerState, {moveToNewer}: BannerActions): unknown {
  if (!older) return nothing;
  return html`<p>
    ${localization.term('banner.older-version')}
    <button type="button" class="quiet" part="button" @click=${moveToNewer}>${localization.term('banner.move')}</button>
  </p>`;
}

function correctionLine({localization}: BannerState, {leaveCorrection}: BannerActions): unknown {
  return html`<p>
    ${localization.term('banner.correcting')}
    <button type="button" class="quiet" part="button" @click=${leaveCorrection}>${localization.term('banner.leave-correction')}</button>
  </p>`;
}

function earlierLine({localization, earlier}: BannerState, actions: BannerActions): unknown {
  const [draft, ...others] = earlier;
  if (!draft) return nothing;
  if (others.length > 0) {
    return html`<p>
      ${localization.term('banner.several', localization.number(earlier.length))}
      <button type="button" class="quiet" part="button" @click=${actions.showAll}>${localization.term('banner.show')}</button>
    </p>`;
  }
  return html`<p>
    ${localization.term('banner.earlier', day(localization, draft.startedAt), localization.number(Object.keys(draft.answers).length))}
    <button type="button" class="quiet" part="button" @click=${() => actions.resume(draft)}>${localization.term('banner.continue')}</button>
    <button type="button" class="quiet" part="button" @click=${() => actions.deleteDraft(draft.id)}>
      ${localization.term('banner.delete')}
    </button>
  </p>`;
}

function submittedLine({localization, submitted, session}: BannerState, {showSubmitted}: BannerActions): unknown {
  if (!submitted || session.begun) return nothing;
  return html`<p>
    ${localization.term('banner.submitted', day(localization, submitted.submittedAt))}
    <button type="button" class="quiet" part="button" @click=${showSubmitted}>${localization.term('banner.show')}</button>
  </p>`;
}

function day(localization: Localization<RestWords>, iso: string): string {
  return localization.date(iso, {dateStyle: 'long', timeStyle: 'short'});
}
