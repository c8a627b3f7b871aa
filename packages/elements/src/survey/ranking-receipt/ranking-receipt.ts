import type {RankingResult} from '@consulta/analysis';
import type {RankedItem, RankingAnswer, RankingQuestion, Response, Survey} from '@consulta/schema';
import type {ResponseStore} from '@consulta/storage';
import {html, nothing, type PropertyValues} from 'lit';
import {property, state} from 'lit/decorators.js';

import {base, buttons} from '../../base/base.styles.js';
import {ConsultaElement} from '../../base/consulta-element.js';
import {textTemplate, titleTemplate} from '../../base/text-template.js';
import {withAnswers} from '../../base/with-answers.js';
import {type ControlWords, controlWords} from '../../base/words/control-words.js';
import {type GroupOrder, groupOrders, rankingQuestions} from './group-order.js';
import {styles} from './ranking-receipt.styles.js';
import {receiptRows, type ReceiptRow} from './receipt-rows.js';
import {groupSentence} from './group-sentence.js';
import {type ReceiptWords, receiptWords} from './words/receipt-words.js';

/**
 * What a person gets to see of an order that was submitted: their own, and where the survey allows it the group's
 * beside it, as far as this device knows it.
 */
export class ConsultaRankingReceipt extends ConsultaElement<ReceiptWords & ControlWords> {
  static override readonly words = [receiptWords, controlWords];
  static override readonly styles = [base, buttons, styles];

  /** The definition that was answered. */
  @property({attribute: false}) survey: Survey | undefined;
  /** The person's own answers. */
  @property({attribute: false}) response: Response | undefined;
  /** Where the answers of others may be kept. */
  @property({attribute: false}) store: ResponseStore | undefined;
  /** Answers of others that the page knows. */
  @property({attribute: false}) responses: readonly Response[] = [];
  /** Languages of the survey's texts, best first. */
  @property({attribute: false}) languages: readonly string[] = [];

  @state() private orders: ReadonlyMap<string, GroupOrder> | 'looking' | 'failed' = 'looking';
  #looking = new AbortController();
  #unwatch: (() => void) | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#looking.abort();
    this.#unwatch?.();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#follow();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const concerns = ['survey', 'response', 'store', 'responses'] as const;
    if (concerns.some((name) => changed.has(name))) this.#follow();
  }

  protected override content(): unknown {
    const {response, localization, languages} = this;
    if (!this.survey || !response) return nothing;
    const survey = withAnswers(this.survey, response, {words: localization, languages});
    return html`<article>
      <h3 class="title" part="title">${titleTemplate(survey.title, languages)}</h3>
      ${rankingQuestions(survey).map((question) => this.#question(question, response))}
      <button type="button" class="plain" part="button" @click=${() => void this.#print()}>${localization.term('receipt.print')}</button>
    </article>`;
  }

  #question(question: RankingQuestion, {answers, notes}: Response): unknown {
    const {localization, languages} = this;
    const answer = (answers[question.id] as RankingAnswer | undefined) ?? [];
    const order = typeof this.orders === 'string' ? undefined : this.orders.get(question.id);
    const result = order?.state === 'known' ? order.result : undefined;
    const rows = receiptRows(question, answer, notes?.[question.id]?.noOpinion ?? [], result);
    const isShown = answer.length > 0 || result !== undefined;
    return html`<section part="ranking">
      <h4>${titleTemplate(question.title, languages)}</h4>
      ${answer.length === 0 ? html`<p>${localization.term('receipt.nothing')}</p>` : nothing}
      <div role="status">${result ? groupSentence(question, answer, result, {words: localization, languages}) : nothing}</div>
      ${isShown ? this.#table(question, rows, result) : nothing} ${this.#aboutGroup(order)}
    </section>`;
  }

  #table(question: RankingQuestion, rows: readonly ReceiptRow[], result: RankingResult | undefined): unknown {
    const {localization} = this;
    // Roles are said again, because browsers forget them when a narrow page draws the table as cards.
    return html`<table role="table">
      <caption>${localization.term(result ? 'receipt.both-orders' : 'receipt.your-order')}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">${localization.term('receipt.item')}</th>
          <th role="columnheader" scope="col">${localization.term('receipt.you')}</th>
          ${result ? html`<th role="columnheader" scope="col">${localization.term('receipt.group')}</th>` : nothing}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map(
          (row) =>
            html`<tr role="row">
              <th role="rowheader" scope="row">${this.#title(question, row.item)}</th>
              <td role="cell" class="own">${this.#name('receipt.you')}${this.#own(row)}</td>
              ${result ? html`<td role="cell">${this.#name('receipt.group')}${this.#group(row)}</td>` : nothing}
            </tr>`,
        )}
      </tbody>
    </table>`;
  }

  /** Seen on a narrow page, where the head of the table is not. */
  #name(term: 'receipt.you' | 'receipt.group'): unknown {
    return html`<span class="name" aria-hidden="true">${this.localization.term(term)}</span>`;
  }

  #title({items}: RankingQuestion, item: RankedItem): unknown {
    if (typeof item === 'object') return item.other;
    const known = items.find(({id}) => id === item);
    return known ? textTemplate(known.title, this.languages) : item;
  }

  #own({own, noOpinion}: ReceiptRow): unknown {
    const {localization} = this;
    if (own !== undefined) return html`<span class="place">${localization.number(own)}</span>`;
    const term = noOpinion ? 'receipt.no-opinion' : 'receipt.not-ranked';
    return html`<span class="quiet-text">${localization.term(term)}</span>`;
  }

  #group({own, group}: ReceiptRow): unknown {
    const {localization} = this;
    if (group === undefined) return html`<span class="quiet-text">${localization.term('receipt.own-item')}</span>`;
    const apart = own === undefined ? undefined : own - group;
    const count = Math.abs(apart ?? 0);
    const shown = localization.number(count);
    const difference =
      apart === undefined
        ? nothing
        : apart === 0
          ? localization.term('receipt.same')
          : localization.term(apart > 0 ? 'receipt.higher' : 'receipt.lower', count, shown);
    return html`<span class="place">${localization.number(group)}</span> <span class="quiet-text">${difference}</span>`;
  }

  /** What the group's order rests on, or why it is not here. */
  #aboutGroup(order: GroupOrder | undefined): unknown {
    const {localization, orders} = this;
    if (!this.#isAllowed) return nothing;
    if (orders === 'failed') {
      return html`<p>
        ${localization.term('receipt.failed')}
        <button type="button" class="quiet" part="button" @click=${() => this.#follow()}>${localization.term('receipt.try-again')}</button>
      </p>`;
    }
    if (!order) return html`<p class="quiet-text">${localization.term('receipt.looking')}</p>`;
    const sentences =
      order.state === 'known'
        ? [
            localization.term(
              'receipt.basis',
              order.result.overall.answers,
              localization.number(order.result.overall.answers),
            ),
            localization.term('receipt.more-elsewhere'),
          ]
        : [
            order.others <= 0
              ? localization.term('receipt.only-you')
              : localization.term(
                  'receipt.too-few',
                  order.others,
                  localization.number(order.others),
                  localization.number(order.minimum),
                ),
          ];
    return html`<p class="quiet-text">${[...sentences, localization.term('receipt.will-share')].join(' ')}</p>`;
  }

  get #isAllowed(): boolean {
    return this.survey?.results?.ranking === 'end';
  }

  /** Counts now, and again whenever answers arrive here. */
  #follow(): void {
    this.#unwatch?.();
    this.#unwatch = this.#isAllowed
      ? this.store?.watch(({kind}) => kind === 'response' && void this.#look())
      : undefined;
    void this.#look();
  }

  async #look(): Promise<void> {
    const {survey, response, store, responses} = this;
    this.#looking.abort();
    const {signal} = (this.#looking = new AbortController());
    if (!survey || !response || !this.#isAllowed) return;
    try {
      const orders = await groupOrders({survey, response, store, responses, signal});
      if (!signal.aborted) this.orders = orders;
    } catch {
      // The person is told, and keeps their own order on the page.
      if (!signal.aborted) this.orders = 'failed';
    }
  }

  async #print(): Promise<void> {
    const {printAlone} = await import('../../results/print-alone.js');
    const article = this.renderRoot.querySelector('article');
    if (article) printAlone(article);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'consulta-ranking-receipt': ConsultaRankingReceipt;
  }
}
