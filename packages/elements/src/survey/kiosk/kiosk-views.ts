import type {ChoiceOption, ChoiceQuestion, Survey, Text} from '@consulta/schema';
import {html, nothing} from 'lit';

import type {Localization} from '../../base/localization.js';
import {descriptionTemplate, textTemplate, titleTemplate} from '../../base/text-template.js';
import type {KioskGroups} from '../../store/kiosk-record.js';
import type {Seat} from '../begin-session.js';
import type {SurveyVisit} from '../survey-visit.js';
import type {KioskMode} from './kiosk-mode.js';
import type {KioskWords} from './words/kiosk-words.js';

/** What a stage is drawn with. */
export interface KioskView {
  readonly mode: KioskMode;
  readonly visit: SurveyVisit;
  readonly languages: readonly string[];
  readonly localization: Localization<KioskWords>;
}

/** Questions whose options may be the groups: one answer out of a few. */
export function groupQuestions({sections}: Survey): readonly (ChoiceQuestion & {options: ChoiceOption[]})[] {
  return sections
    .flatMap(({questions}) => questions)
    .filter((question) => question.type === 'choice')
    .filter((question): question is ChoiceQuestion & {options: ChoiceOption[]} => {
      const count = question.options?.length ?? 0;
      return !question.multiple && count > 1 && count <= MOST_GROUPS;
    });
}
/** More do not fit on a screen to choose from. */
const MOST_GROUPS = 30;

/** The group, before anything else. */
export function groupView({mode, visit, languages, localization}: KioskView): unknown {
  const {title, groups} = groupsToChoose(mode.record?.groups, visit.survey);
  const sit = (seat: Seat | undefined) => () => void mode.choose(seat);
  return html`<div class="card" part="kiosk">
    <h3 tabindex="-1">${title ? titleTemplate(title, languages) : localization.term('kiosk.group-title')}</h3>
    <div class="choices">
      ${groups.map(
        ({text, seat}) =>
          html`<button type="button" class="plain" part="button" @click=${sit(seat)}>${textTemplate(text, languages)}</button>`,
      )}
    </div>
    <button type="button" class="quiet" part="button" @click=${sit(undefined)}>${localization.term('kiosk.group-none')}</button>
  </div>`;
}

interface GroupToChoose {
  readonly text: Text;
  readonly seat: Seat;
}

function groupsToChoose(
  groups: KioskGroups | undefined,
  survey: Survey | undefined,
): {readonly title?: Text; readonly groups: readonly GroupToChoose[]} {
  if (groups?.from === 'names') return {groups: groups.names.map((name) => ({text: name, seat: {group: name}}))};
  const question =
    groups?.from === 'question' && survey && groupQuestions(survey).find(({id}) => id === groups.questionId);
  if (!question) return {groups: []};
  const {id: questionId, title, options} = question;
  return {title, groups: options.map(({id, title: text}) => ({text, seat: {answer: {questionId, option: id}}}))};
}

/** Thanks, also to who did not agree; then the next person can begin. */
export function endedView({mode, visit, languages, localization}: KioskView): unknown {
  const isThanks = mode.stage === 'thanks';
  const seconds = mode.thanks?.seconds;
  const {survey, session} = visit;
  const thanks = survey && (session?.filled(survey) ?? survey).thanks;
  return html`<div class="card" part="kiosk">
    <h3 tabindex="-1">${localization.term(isThanks ? 'kiosk.thanks' : 'kiosk.declined')}</h3>
    ${isThanks && thanks ? html`<div>${descriptionTemplate(thanks, languages)}</div>` : nothing}
    <p>${localization.term(isThanks ? 'kiosk.thanks-kept' : 'kiosk.declined-text')}</p>
    <p class="left">
      ${
        seconds === undefined
          ? localization.term('kiosk.stopped')
          : localization.term('kiosk.next-in', localization.number(seconds, SECONDS))
      }
    </p>
    <div class="row">
      <button type="button" class="primary" part="button" @click=${() => mode.moveOn()}>${localization.term('kiosk.next')}</button>
      ${
        seconds === undefined
          ? nothing
          : html`<button type="button" class="plain" part="button" @click=${() => mode.stopCountdown()}>
            ${localization.term('kiosk.stop')}
          </button>`
      }
      ${
        isThanks
          ? nothing
          : html`<button type="button" class="plain" part="button" @click=${() => mode.reconsider()}>
            ${localization.term('kiosk.again')}
          </button>`
      }
    </div>
  </div>`;
}
const SECONDS = {style: 'unit', unit: 'second', unitDisplay: 'long'} as const;

/** Answers that could not be stored wait here, off screen. */
export function heldView({mode, localization}: KioskView): unknown {
  return html`<div class="card" part="kiosk" role="alert">
    <h3 tabindex="-1">${localization.term('kiosk.held-title')}</h3>
    <p>${localization.term('kiosk.held-text')}</p>
    <div class="row">
      <button type="button" class="primary" part="button" @click=${() => mode.moveOn()}>${localization.term('kiosk.held-again')}</button>
    </div>
  </div>`;
}
