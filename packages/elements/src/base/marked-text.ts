import {AsyncDirective} from 'lit/async-directive.js';
import {directive} from 'lit/directive.js';

import type * as Markdown from './markdown.js';
import {hasMarks, type MarkedAs} from './marks.js';

let markdown: typeof Markdown | undefined;

/** Loads what reads Markdown, for texts that have any. */
export async function loadMarkdown(): Promise<void> {
  markdown ??= await import('./markdown.js');
}

/** Draws an author's words with the marks that they have; until these can be read, as they are written. */
class MarkedText extends AsyncDirective {
  #words = '';

  override render(words: string, as: MarkedAs): unknown {
    this.#words = words;
    if (markdown || !hasMarks(words, as)) return drawn(words, as);
    loadMarkdown().then(
      () => {
        if (this.#words === words) this.setValue(drawn(words, as));
      },
      // Without a network the words stay as they are written.
      () => undefined,
    );
    return words;
  }
}

function drawn(words: string, as: MarkedAs): unknown {
  return markdown && hasMarks(words, as) ? markdown[as](words) : words;
}

export const markedText = directive(MarkedText);
