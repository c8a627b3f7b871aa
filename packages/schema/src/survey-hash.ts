import {sha256} from '@noble/hashes/sha2.js';
import {bytesToHex, utf8ToBytes} from '@noble/hashes/utils.js';

import {canonicalJson} from './canonical-json.js';
import type {Survey} from './survey.js';

const known = new WeakMap<Survey, string>();

/**
 * SHA-256 (lower-case hex) of the RFC 8785 form of the definition without `$schema`. Remembered for a survey that
 * `parseSurvey` returned (it is frozen, so its hash cannot become wrong); worked out each time for any other.
 */
export function surveyHash(survey: Survey): string {
  const remembered = known.get(survey);
  if (remembered !== undefined) return remembered;
  const {$schema: _, ...definition} = survey;
  const hash = bytesToHex(sha256(utf8ToBytes(canonicalJson(definition))));
  if (Object.isFrozen(survey)) known.set(survey, hash);
  return hash;
}
