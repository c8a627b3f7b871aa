import {below, type Findings, quote} from '../findings.js';
import {canonicalTag} from '../language-tag.js';
import type {Survey} from '../survey.js';

/** More than any survey is translated into; each text is looked for in each language. */
const MOST_LANGUAGES = 100;

/** Checks that languages are declared, each once and with a valid BCP 47 tag. False: too many to go on. */
export function checkLanguages({languages}: Survey, findings: Findings): boolean {
  if (languages.length === 0) {
    findings.issue(below(undefined, 'languages'), 'empty', 'is empty; name at least one, such as "en"');
  }
  if (languages.length > MOST_LANGUAGES) {
    findings.issue(
      below(undefined, 'languages'),
      'too-large',
      `has ${languages.length}; at most ${MOST_LANGUAGES} are allowed`,
    );
    return false;
  }
  const taken = new Set<string>();
  languages.forEach((language, index) => {
    const path = below(undefined, 'languages', index);
    const canonical = canonicalTag(language);
    if (canonical === undefined) {
      findings.issue(path, 'language', `is not a language tag such as "en" or "pt-BR": ${quote(language)}`);
    } else if (taken.has(canonical)) {
      findings.issue(path, 'duplicate', `duplicates ${quote(language)}`);
    } else if (canonical !== language) {
      findings.warning(path, 'language', `is usually written ${quote(canonical)}, not ${quote(language)}`);
    }
    taken.add(canonical ?? language);
  });
  return true;
}
