import {v7} from 'uuid';

/** A new UUIDv7, by the platform's random bytes unless a source of chance is given. */
export function sessionId(now: number, random: (() => number) | undefined): string {
  if (random === undefined) return v7({msecs: now});
  return v7({msecs: now, random: Uint8Array.from({length: 16}, () => Math.floor(random() * 256))});
}
