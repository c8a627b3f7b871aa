import type {LitElement} from 'lit';

import {forgetKioskRecord, kioskKey} from '../../store/kiosk-record.js';
import type {GateSurroundings} from '../page-gate.js';
import type {SurveyVisit} from '../survey-visit.js';
import {KioskMode} from './kiosk-mode.js';
import type {KioskHost} from './kiosk-part.js';

/** Where a survey becomes one of a shared device. */
export interface KioskPlace {
  readonly host: LitElement & KioskHost;
  readonly visit: SurveyVisit;
  readonly surveyId: string;
  readonly move: GateSurroundings['move'];
}

/** Goes on as the shared device that this was when the page was left; otherwise it has to be set up. */
export function openKiosk({host, visit, surveyId, move}: KioskPlace): KioskMode {
  const key = kioskKey(host.database, surveyId);
  if (host.getAttribute('kiosk') === 'new') {
    // The way out for who has forgotten the PIN: taken once.
    forgetKioskRecord(key);
    host.setAttribute('kiosk', '');
  }
  const language = host.getAttribute('lang');
  return new KioskMode({
    visit,
    clock: host.clock,
    key,
    group: () => host.group,
    idle: () => host.idle,
    speakOwn: () => {
      if (language !== null) host.setAttribute('lang', language);
      else host.removeAttribute('lang');
    },
    changed: () => {
      host.requestUpdate();
      host.renderRoot.querySelector('consulta-kiosk')?.requestUpdate();
    },
    move,
  });
}
