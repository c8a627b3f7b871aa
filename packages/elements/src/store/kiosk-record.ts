import type {PinSalt} from '@consulta/schema/pin-hash';

/** Which groups people choose from before they answer on a shared device. */
export type KioskGroups =
  | {readonly from: 'nowhere'}
  /** Typed by the facilitator; a single one is that of every response. */
  | {readonly from: 'names'; readonly names: readonly string[]}
  /** The options of a choice question, which is answered by choosing. */
  | {readonly from: 'question'; readonly questionId: string};

/** What a shared device keeps of being one, so that it is one again after the page was loaded again. */
export interface KioskRecord {
  readonly pin: PinSalt & {readonly hash: string};
  readonly groups: KioskGroups;
  /** Wrong PINs in a row, and until when no other is looked at (milliseconds since 1970). */
  readonly failures?: number;
  readonly waitUntil?: number;
}

/** Where the browser refuses its storage, for as long as the page is open. */
const inMemory = new Map<string, string>();

/** Names the record of a survey in a database; nothing in it is about a person. */
export function kioskKey(database: string, surveyId: string): string {
  return `consulta-kiosk:${database}:${surveyId}`;
}

/** Undefined where this device is not set up, or no longer readably so. */
export function readKioskRecord(key: string): KioskRecord | undefined {
  const text = fromStorage((storage) => storage.getItem(key)) ?? inMemory.get(key);
  if (text === undefined || text === null) return undefined;
  try {
    const record = JSON.parse(text) as KioskRecord;
    return typeof record.pin.hash === 'string' && typeof record.groups.from === 'string' ? record : undefined;
  } catch {
    return undefined; // Then the device is set up again; answers are elsewhere.
  }
}

export function writeKioskRecord(key: string, record: KioskRecord): void {
  const text = JSON.stringify(record);
  inMemory.set(key, text);
  fromStorage((storage) => storage.setItem(key, text));
}

export function forgetKioskRecord(key: string): void {
  inMemory.delete(key);
  fromStorage((storage) => storage.removeItem(key));
}

/** A browser may refuse its storage, and may throw even on being asked for it. */
function fromStorage<T>(use: (storage: Storage) => T): T | undefined {
  try {
    return use(localStorage);
  } catch {
    return undefined;
  }
}
