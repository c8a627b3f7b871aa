import type {Draft, Response} from '@consulta/schema';

import {forgetKioskRecord, type KioskRecord, readKioskRecord, writeKioskRecord} from '../../store/kiosk-record.js';
import type {Seat} from '../begin-session.js';
import type {SurveyClock} from '../survey-clock.js';
import type {SurveyVisit} from '../survey-visit.js';
import {Countdown} from './countdown.js';
import {IdleWatch} from './idle-watch.js';
import type {KioskStage} from './kiosk-stage.js';
import {tryPin} from './pin-lock.js';
import {submitAgain} from './submit-again.js';

/** How long the thanks stand before the next person can begin. */
const THANKS = 15;

/** What a kiosk needs of the element around it. */
export interface KioskSurroundings {
  readonly visit: SurveyVisit;
  readonly clock: SurveyClock;
  /** Names the record of this survey on this device. */
  readonly key: string;
  /** The group that the page names for all. */
  readonly group: () => string | undefined;
  readonly idle: () => number;
  /** Speaks the language of the page again, whichever somebody chose. */
  readonly speakOwn: () => void;
  /** Something to draw changed. */
  readonly changed: () => void;
  /** Does a step and puts the reader where it leads. */
  readonly move: (step: () => unknown) => void;
}

/** A device that people share: who is at it, what they are shown, and what becomes of what they leave behind. */
export class KioskMode {
  record: KioskRecord | undefined;
  /** Until the next person can begin by itself; undefined while it is stopped. */
  thanks: Countdown | undefined;
  readonly idle: IdleWatch;
  readonly #around: KioskSurroundings;
  /** The person has chosen a group, or none. */
  #isSeated = false;
  #isStarting = false;
  #isUnlocked = false;
  #isSettingUp = false;
  #couldNotSave = false;
  #thanked: Response | 'declined' | undefined;

  constructor(around: KioskSurroundings) {
    this.#around = around;
    this.record = readKioskRecord(around.key);
    this.idle = new IdleWatch(around.clock, around.idle, around.changed, () => void around.move(() => this.next()));
    if (this.record) void this.next();
  }

  get stage(): KioskStage {
    const {visit} = this.#around;
    if (this.#isStarting) return 'starting';
    if (!this.record || this.#isSettingUp) return 'setup';
    if (this.#isUnlocked) return 'facilitator';
    if (this.isHolding) return 'held';
    if (visit.response) return 'thanks';
    if (visit.consent.state === 'declined') return 'declined';
    return this.#asksForGroup ? 'group' : 'answering';
  }

  /** There are answers that could not be stored; they are in this page only. */
  get isHolding(): boolean {
    return this.#couldNotSave || this.#around.visit.unstored;
  }

  get isUnlocked(): boolean {
    return this.#isUnlocked;
  }

  /** The visit went on: thanks are counted down once for each response, and for each person who does not agree. */
  follow(): void {
    const {stage} = this;
    const ended = stage === 'thanks' ? this.#around.visit.response : stage === 'declined' ? 'declined' : undefined;
    if (ended === this.#thanked) return;
    this.#thanked = ended;
    this.thanks?.stop();
    this.thanks = undefined;
    if (!ended) return;
    this.idle.rest();
    const {clock, changed, move} = this.#around;
    this.thanks = new Countdown(clock, THANKS, changed, () => void move(() => this.next()));
  }

  /** Somebody touched the device. */
  touched(): void {
    const {stage} = this;
    const isGuarded = stage !== 'setup' && stage !== 'held' && stage !== 'starting' && !this.thanks;
    if (isGuarded) this.idle.touch();
  }

  /** The element was taken out of the page and put back: it may be another person who sees it now. */
  leave(): void {
    this.stop();
    this.#isUnlocked = this.#isSettingUp = this.#isSeated = false;
    this.#around.visit.seat = this.#onlySeat();
    this.#around.speakOwn();
  }

  /** The person wants to stay at the thanks. */
  stopCountdown(): void {
    this.thanks?.stop();
    this.thanks = undefined;
    this.idle.touch();
    this.#around.changed();
  }

  /** A fresh start for the next person. Unfinished answers are stored, and shown to the facilitator only. */
  async next(): Promise<void> {
    await this.#start(undefined);
  }

  /** The person chose a group; undefined for none. */
  choose(seat: Seat | undefined): void {
    this.#around.move(async () => {
      await this.#start(seat ?? {});
      this.idle.touch();
    });
  }

  /** From the thanks to the next person, or from answers that could not be stored to another try. */
  moveOn(): void {
    this.#around.move(() => (this.isHolding ? this.#tryAgain() : this.next()));
  }

  /** Who did not agree reads the text once more. */
  reconsider(): void {
    this.#around.move(() => {
      this.#around.visit.consent.askAgain();
      this.idle.touch();
    });
  }

  /** Goes on with somebody's unfinished answers. */
  bringBack(draft: Draft): void {
    this.#around.move(async () => {
      if (await this.#start({}, draft)) this.idle.touch();
    });
  }

  /** Opens the facilitator's view with the right PIN. */
  async unlock(pin: string): Promise<Pick<Awaited<ReturnType<typeof tryPin>>, 'outcome' | 'wait'>> {
    if (!this.record) return {outcome: 'wrong', wait: 0};
    const {outcome, wait, record} = await tryPin(this.record, pin, this.#around.clock.now());
    this.#keep(record);
    if (outcome === 'right') this.#isUnlocked = true;
    this.follow();
    this.#around.changed();
    return {outcome, wait};
  }

  /** Back to where the person is. */
  lock(): void {
    this.#around.move(() => {
      this.#isUnlocked = this.#isSettingUp = false;
      this.follow();
    });
  }

  setUpAnew(): void {
    this.#around.move(() => (this.#isSettingUp = true));
  }

  /** The facilitator has set the device up. */
  begin(record: KioskRecord): void {
    this.#keep(record);
    this.#isSettingUp = false;
    this.#around.move(() => this.next());
  }

  /** The device is no kiosk any more; every answer stays where it is. */
  end(): void {
    this.#around.move(async () => {
      if (!(await this.#start(undefined))) return;
      forgetKioskRecord(this.#around.key);
      this.record = undefined;
    });
  }

  /** Nothing runs on behind an element that is gone. */
  stop(): void {
    this.idle.rest();
    this.thanks?.stop();
  }

  get #asksForGroup(): boolean {
    const {visit, group} = this.#around;
    if (this.#isSeated || group() !== undefined || !visit.period.isOpen) return false;
    const groups = this.record?.groups;
    return groups?.from === 'question' || (groups?.from === 'names' && groups.names.length > 1);
  }

  /** Tries again to store what could not be stored. */
  async #tryAgain(): Promise<void> {
    const {visit, changed} = this.#around;
    this.#couldNotSave = false;
    if (!visit.unstored) return this.next();
    // Whoever presses the button may be the next person: meanwhile nothing of the last one's answers is drawn.
    this.#isStarting = true;
    await submitAgain(visit);
    this.#isStarting = false;
    this.follow();
    changed();
  }

  /** False when the answers in hand could not be stored: they are held, and nothing begins. */
  async #start(seat: Seat | undefined, draft?: Draft): Promise<boolean> {
    const {visit, changed} = this.#around;
    this.idle.rest();
    this.#isStarting = true;
    this.#isUnlocked = false;
    changed();
    const seatBefore = visit.seat;
    visit.seat = seat ?? this.#onlySeat();
    const isBegun = !visit.unstored && (await visit.own.resume(draft));
    this.#couldNotSave = !isBegun;
    if (isBegun) {
      this.#isSeated = seat !== undefined;
      if (!seat) this.#around.speakOwn();
      visit.keeper.deleted = undefined;
    } else visit.seat = seatBefore;
    this.#isStarting = false;
    this.follow();
    changed();
    return isBegun;
  }

  #onlySeat(): Seat {
    const groups = this.record?.groups;
    return groups?.from === 'names' && groups.names.length === 1 ? {group: groups.names[0]} : {};
  }

  #keep(record: KioskRecord): void {
    this.record = record;
    writeKioskRecord(this.#around.key, record);
  }
}
