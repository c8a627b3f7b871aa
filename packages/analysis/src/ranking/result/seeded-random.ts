import {sha256} from '@noble/hashes/sha2.js';
import {utf8ToBytes} from '@noble/hashes/utils.js';

/** Gives the next of a sequence of whole numbers from 0 to 2³² − 1. */
export type RandomWords = () => number;

/** A sequence that everybody can draw again from the same text: xoshiro128** begun with the text's SHA-256. */
export function seededRandom(seed: string): RandomWords {
  const view = new DataView(sha256(utf8ToBytes(seed)).buffer);
  return xoshiro128([0, 4, 8, 12].map((at) => view.getUint32(at, true)));
}

/**
 * xoshiro128** 1.1: four words of state, of which the second makes the number (times 5, rotated by 7, times 9). The
 * generator of D. Blackman and S. Vigna, "Scrambled linear pseudorandom number generators", ACM Transactions on
 * Mathematical Software 47 (2021), which its authors gave to the public domain. Not for secrets.
 */
export function xoshiro128([first = 0, second = 0, third = 0, fourth = 0]: readonly number[]): RandomWords {
  let [a, b, c, d] = [first | 0, second | 0, third | 0, fourth | 0];
  return () => {
    const word = Math.imul(rotated(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotated(d, 11);
    return word;
  };
}

function rotated(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}
