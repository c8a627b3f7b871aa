import {pbkdf2Async} from '@noble/hashes/pbkdf2.js';
import {sha256} from '@noble/hashes/sha2.js';
import {bytesToHex, hexToBytes, utf8ToBytes} from '@noble/hashes/utils.js';

/** What a PIN is hashed with; kept beside the hash. */
export interface PinSalt {
  /** Random bytes as hex, new for each PIN. */
  readonly salt: string;
  readonly iterations: number;
}

/**
 * What is kept of a PIN: PBKDF2 (RFC 8018) with HMAC-SHA-256, 32 bytes as hex. In plain script, because
 * `crypto.subtle` is missing on plain http; lets the page breathe while it counts.
 */
export async function pinHash(pin: string, {salt, iterations}: PinSalt): Promise<string> {
  return bytesToHex(await pbkdf2Async(sha256, utf8ToBytes(pin), hexToBytes(salt), {c: iterations, dkLen: 32}));
}
