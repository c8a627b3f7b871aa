import type {Issue} from '@consulta/schema';

import type {PreviewPageWords} from './preview-words.js';

/** What the check of a definition found. */
export interface Findings {
  readonly issues: readonly Issue[];
  readonly warnings: readonly Issue[];
}

/** The findings in the order in which an author mends them; their own words are English. */
export function findingsList({issues, warnings}: Findings, words: PreviewPageWords, language: string): Node[] {
  const count = new Intl.NumberFormat(language).format(issues.length);
  return [
    ...(issues.length > 0 ? block(words.broken(issues.length, count), issues, words) : [element('p', words.good)]),
    ...(warnings.length > 0 ? block(words.odd, warnings, words) : []),
  ];
}

function block(title: string, findings: readonly Issue[], words: PreviewPageWords): Node[] {
  const list = document.createElement('ul');
  for (const {path, message} of findings) {
    const line = element('span', message);
    line.lang = 'en';
    const item = document.createElement('li');
    item.append(element('code', path || words.whole), document.createElement('br'), line);
    list.append(item);
  }
  return [element('h2', title), list];
}

function element<T extends keyof HTMLElementTagNameMap>(tag: T, text: string): HTMLElementTagNameMap[T] {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}
