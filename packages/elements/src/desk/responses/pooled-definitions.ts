import type {DefinitionPool, PooledSurvey} from '@consulta/exchange';
import {textIn} from '@consulta/schema';
import {html, nothing, type TemplateResult} from 'lit';

import type {Desk} from './desk.js';

/** More would not be read. */
const MOST = 50;

/** Where there are several definitions of a survey: which are counted together, which stay apart, and what differs. */
export function pooledDefinitions(
  desk: Pick<Desk, 'words' | 'languages'>,
  surveys: readonly PooledSurvey[],
): readonly TemplateResult[] {
  return surveys.map(
    ({pools}) => html`${pools.map((pool) => (pool.others.length > 0 ? pooled(desk, pool) : nothing))}
      ${pools.length > 1 ? apart(desk, pools) : nothing}`,
  );
}

function pooled(desk: Pick<Desk, 'words' | 'languages'>, pool: DefinitionPool): TemplateResult {
  const {words} = desk;
  const differences = pool.others.flatMap((other) => other.differences);
  return html`<div class="definitions">
    <p>${words.term('import.pooled', titleIn(desk, pool), versions(desk, [pool, ...pool.others]))}</p>
    <details>
      <summary>${words.term('import.differences')}</summary>
      <div class="scroll" tabindex="0" role="region" aria-label=${words.term('import.differences')}>
        <ul class="outcomes">
          ${differences.slice(0, MOST).map(
            ({path, first, second}) =>
              html`<li>
                <bdi>${path}</bdi>
                <div>
                  <p><bdi>${shown(first)}</bdi></p>
                  <p><bdi>${shown(second)}</bdi></p>
                </div>
              </li>`,
          )}
        </ul>
      </div>
    </details>
  </div>`;
}

function apart(desk: Pick<Desk, 'words' | 'languages'>, pools: readonly DefinitionPool[]): TemplateResult {
  const [newest] = pools;
  return html`<p class="definitions">
    ${newest ? desk.words.term('import.apart', titleIn(desk, newest), versions(desk, pools)) : nothing}
  </p>`;
}

function titleIn({languages}: Pick<Desk, 'languages'>, {survey}: DefinitionPool): string {
  return textIn(survey.title, languages).text;
}

/** Two definitions may name the same version; then they have the beginning of their hash, too. */
function versions(
  {words}: Pick<Desk, 'words'>,
  definitions: readonly Pick<DefinitionPool, 'hash' | 'survey'>[],
): string {
  const all = definitions.map(({survey}) => survey.version);
  return words.list(
    definitions.map(({hash, survey: {version}}) =>
      all.indexOf(version) === all.lastIndexOf(version) ? version : `${version} (${hash.slice(0, 6)})`,
    ),
  );
}

function shown(value: unknown): string {
  return value === undefined ? '–' : typeof value === 'string' ? value : JSON.stringify(value);
}
