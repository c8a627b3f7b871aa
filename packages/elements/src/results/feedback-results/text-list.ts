import type {WrittenText} from '@consulta/analysis';
import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';

import {searchableText} from '../../base/searchable-text.js';
import type {FeedbackReading} from './feedback-reading.js';

/** So many are shown before somebody asks for all. */
const SHOWN = 20;
/** Lists from this length on have a field to search. */
const SEARCHED = 6;

/** Texts to read, search and copy; `id` tells this list from others. */
export function textList(texts: readonly WrittenText[], id: string, reading: FeedbackReading): TemplateResult {
  const {words, lists} = reading;
  const query = lists.query(id);
  const wanted = searchableText(query);
  const found = wanted === '' ? texts : texts.filter(({text}) => searchableText(text).includes(wanted));
  const shown = lists.isUnfolded(id) ? found : found.slice(0, SHOWN);
  const more = found.length - shown.length;
  return html`<section class="said" part="texts">
    ${texts.length >= SEARCHED ? searchField(reading, id, query) : nothing}
    <p class="found" role="status">
      ${wanted === '' ? nothing : words.term('feedback.texts-found', found.length, words.number(found.length))}
    </p>
    <ul>
      ${repeat(
        shown,
        (one, index) => `${one.id}/${index}`,
        ({text, language, late}) =>
          html`<li>
            <bdi class="text" dir="auto" lang=${language}>${text}</bdi>
            ${late ? html`<span class="late">${words.term('result.came-late')}</span>` : nothing}
          </li>`,
      )}
    </ul>
    <div class="tools">
      ${
        more > 0
          ? html`<button type="button" class="plain" part="button" @click=${() => lists.unfold(id)}>
              ${words.term('result.said-show-all', more, words.number(more))}
            </button>`
          : nothing
      }
      ${
        found.length > 0
          ? html`<button
              type="button"
              class="plain"
              part="button"
              @click=${() =>
                void lists.copy(
                  id,
                  found.map(({text}) => text),
                )}
            >
              ${words.term('feedback.texts-copy')}
            </button>`
          : nothing
      }
      <span role="status">${copiedText(reading, id)}</span>
    </div>
  </section>`;
}

function searchField({words, lists}: FeedbackReading, id: string, query: string): TemplateResult {
  return html`<label class="menu">
    ${words.term('feedback.texts-search')}
    <input
      type="search"
      part="search"
      .value=${query}
      @input=${(event: Event) => lists.search(id, (event.target as HTMLInputElement).value)}
    />
  </label>`;
}

function copiedText({words, lists}: FeedbackReading, id: string): string {
  const copied = lists.copied(id);
  if (copied === undefined) return '';
  return words.term(copied ? 'feedback.texts-copied' : 'feedback.texts-not-copied');
}
