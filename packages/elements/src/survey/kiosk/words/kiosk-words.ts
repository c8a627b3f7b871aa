import type {Translation} from '../../../base/translation.js';
import {WordBook} from '../../../base/word-book.js';

/** The words of a shared device. Numbers, times and seconds arrive written in the language. */
export interface KioskWords extends Translation {
  'kiosk.facilitator': string;
  'kiosk.setup-title': string;
  'kiosk.setup-intro': string;
  'kiosk.setup-memory': string;
  'kiosk.setup-pin': string;
  'kiosk.setup-pin-hint': string;
  'kiosk.setup-pin-kept': string;
  'kiosk.setup-pin-again': string;
  'kiosk.setup-pin-short': string;
  'kiosk.setup-pin-differs': string;
  'kiosk.setup-groups': string;
  'kiosk.setup-groups-none': string;
  'kiosk.setup-groups-names': string;
  'kiosk.setup-groups-question': string;
  'kiosk.setup-group-fixed': (group: string) => string;
  'kiosk.setup-names': string;
  'kiosk.setup-names-hint': string;
  'kiosk.setup-names-missing': string;
  'kiosk.setup-start': string;
  'kiosk.group-title': string;
  'kiosk.group-none': string;
  'kiosk.thanks': string;
  'kiosk.thanks-kept': string;
  'kiosk.declined': string;
  'kiosk.declined-text': string;
  'kiosk.again': string;
  'kiosk.next-in': (seconds: string) => string;
  'kiosk.stop': string;
  'kiosk.stopped': string;
  'kiosk.next': string;
  'kiosk.held-title': string;
  'kiosk.held-text': string;
  'kiosk.held-again': string;
  'kiosk.idle-title': string;
  'kiosk.idle-text': (seconds: string) => string;
  'kiosk.idle-stay': string;
  'kiosk.idle-leave': string;
  'kiosk.pin': string;
  'kiosk.pin-open': string;
  'kiosk.pin-cancel': string;
  'kiosk.pin-wrong': string;
  'kiosk.pin-wait': (seconds: string) => string;
  'kiosk.pin-forgotten': string;
  'kiosk.pin-forgotten-text': string;
  'kiosk.finished': (count: string) => string;
  'kiosk.unfinished': string;
  'kiosk.unfinished-none': string;
  'kiosk.unfinished-line': (begun: string, saved: string, answers: string) => string;
  'kiosk.bring-back': string;
  'kiosk.export': string;
  'kiosk.exported': string;
  'kiosk.export-failed': string;
  'kiosk.to-desk': string;
  'kiosk.download-held': string;
  'kiosk.back': string;
  'kiosk.set-up-anew': string;
  'kiosk.end': string;
  'kiosk.end-text': string;
}

export const kioskWords = new WordBook<KioskWords>({
  en: () => import('./en.js'),
  fr: () => import('./fr.js'),
  es: () => import('./es.js'),
  pt: () => import('./pt.js'),
  ar: () => import('./ar.js'),
});
