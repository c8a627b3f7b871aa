import {pinHash} from '@consulta/schema/pin-hash';

import type {KioskRecord} from '../../store/kiosk-record.js';

/** Slow enough for who tries all PINs, quick enough on an old tablet. */
const ITERATIONS = 20_000;
/** Wrong PINs before the first wait; each one more doubles it. */
const FREE_ATTEMPTS = 3;
const FIRST_WAIT = 30_000;
const LONGEST_WAIT = 15 * 60_000;

/** What came of a PIN, and the record as it is to be kept. */
export interface PinAttempt {
  readonly outcome: 'right' | 'wrong' | 'too-soon';
  /** Seconds until the next one is looked at. */
  readonly wait: number;
  readonly record: KioskRecord;
}

/** The digits of what was typed, in whichever script: those of a keyboard in Arabic are others than ours. */
export function pinDigits(typed: string): string {
  return [...typed.trim()].map((character) => digitOf(character) ?? character).join('');
}

export function isPin(digits: string): boolean {
  return /^[0-9]{4,12}$/.test(digits);
}

export async function newPin(digits: string): Promise<KioskRecord['pin']> {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const salt = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return {salt, iterations: ITERATIONS, hash: await pinHash(digits, {salt, iterations: ITERATIONS})};
}

/** Looks at a PIN; who is wrong more often than people are waits, also after the page was loaded again. */
export async function tryPin(record: KioskRecord, typed: string, now: number): Promise<PinAttempt> {
  // A clock that was set back must not keep the facilitator out for a day.
  const left = Math.min((record.waitUntil ?? 0) - now, LONGEST_WAIT);
  if (left > 0) return {outcome: 'too-soon', wait: Math.ceil(left / 1000), record};
  const {pin, groups} = record;
  if ((await pinHash(pinDigits(typed), pin)) === pin.hash) return {outcome: 'right', wait: 0, record: {pin, groups}};
  const failures = (record.failures ?? 0) + 1;
  const wait =
    failures < FREE_ATTEMPTS ? 0 : Math.min(FIRST_WAIT * 2 ** Math.min(failures - FREE_ATTEMPTS, 10), LONGEST_WAIT);
  return {outcome: 'wrong', wait: wait / 1000, record: {pin, groups, failures, waitUntil: now + wait}};
}

/** Zeros of the scripts whose digits a keyboard here may give: Arabic-Indic, and its eastern form. */
const ZEROS = [0x0660, 0x06f0];

function digitOf(character: string): string | undefined {
  const code = character.codePointAt(0) ?? 0;
  const zero = ZEROS.find((first) => code >= first && code <= first + 9);
  return zero === undefined ? undefined : String(code - zero);
}
