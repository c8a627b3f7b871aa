import type {Issue} from '@consulta/schema';

import type {PreviewPageWords} from './preview-words.js';
import {OWN_WORDS} from './read-definition.js';

/** What the check of a definition found. */
export interface Findings {
  readonly issues: readonly Issue[];
  readonly warnings: readonly Issue[];
}

/** Closing remarks of a list of issues, not mistakes themselves. */
const REMARKS: ReadonlySet<string> = new Set(['more', 'more-later']);

/** The findings in the order in which an author mends them; the first heading can take the focus. */
export function findingsList({issues, warnings}: Findings, words: PreviewPageWords, language: string): Node[] {
  const [first] = issues;
  // Where there is nothing to mend in the text, what is wrong is said in one line.
  if (first && first.path === '' && OWN_WORDS.has(first.code)) return [heading(first.message)];
  const count = issues.filter(({code}) => !REMARKS.has(code)).length;
  const shown = new Intl.NumberFormat(language).format(count);
  return [
    ...(count > 0 ? block(words.broken(count, shown), issues, words) : [heading(words.good)]),
    ...(warnings.length > 0 ? block(words.odd, warnings, words) : []),
  ];
}

function block(title: string, findings: readonly Issue[], words: PreviewPageWords): Node[] {
  const list = document.createElement('ul');
  for (const {path, code, message} of findings) {
    const line = element('span', message);
    if (!OWN_WORDS.has(code)) line.lang = 'en';
    const item = document.createElement('li');
    if (REMARKS.has(code)) item.append(line);
    else item.append(element('code', path || words.whole), document.createElement('br'), line);
    list.append(item);
  }
  return [heading(title), list];
}

function heading(title: string): HTMLElement {
  const made = element('h2', title);
  made.tabIndex = -1;
  return made;
}

function element<T extends keyof HTMLElementTagNameMap>(tag: T, text: string): HTMLElementTagNameMap[T] {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}
