import {html, nothing, type TemplateResult} from 'lit';

import {download} from '../../store/download.js';
import type {Desk} from './desk.js';

/** That some of what is kept is damaged, and a file of it: who knows the format may find the answers in there. */
export function unreadableNotice({words, stored}: Desk): TemplateResult | typeof nothing {
  const {unreadable} = stored;
  const count = unreadable.length;
  if (count === 0) return nothing;
  const save = () => download('consulta-unreadable.json', new Blob([asText(unreadable)], {type: 'application/json'}));
  return html`<section part="card" class="card problem unreadable" aria-labelledby="unreadable-title">
    <h3 id="unreadable-title">${words.term('unreadable.title', count, words.number(count))}</h3>
    <p>${words.term('unreadable.next')}</p>
    <div class="actions">
      <button type="button" part="button" class="plain" @click=${save}>${words.term('unreadable.download')}</button>
    </div>
  </section>`;
}

/** A database holds more than JSON can say; a record that cannot be written is named, and stays where it is. */
function asText(records: readonly unknown[]): string {
  const texts = records.map((record) => {
    try {
      return JSON.stringify(record, inJson, 1);
    } catch (error) {
      return JSON.stringify(String(error));
    }
  });
  return `{"unreadable":[${texts.join(',\n')}]}`;
}

function inJson(_key: string, value: unknown): unknown {
  if (typeof value === 'bigint') return String(value);
  return value instanceof Map || value instanceof Set ? [...value] : value;
}
