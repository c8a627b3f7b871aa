import {type FoundText, type Text, textIn, unmarked} from '@consulta/schema';
import {html, type LitElement, type TemplateResult} from 'lit';
import {Directive, directive, type ElementPart} from 'lit/directive.js';

import {addStyles} from './add-styles.js';
import {styles} from './beside-text.styles.js';
import {directionOf} from './localization.js';
import {markedText} from './marked-text.js';
import type {MarkedAs} from './marks.js';
import type {TextLanguages} from './text-languages.js';

/** How two texts stand together: words and titles in a line, descriptions with paragraphs, help beside what describes a control. */
export type BesideAs = MarkedAs | 'help';

/** A text as it is drawn in the first language, and after it the same in the second, where that says something else. */
export function withBeside<T>(first: T, text: Text, languages: TextLanguages, as: BesideAs): T | TemplateResult {
  const second = secondOf(text, languages);
  if (!second) return first;
  if (as !== 'line') {
    const below = html`<div class="second-text" lang=${second.lang} dir=${directionOf(second.lang)}>${markedText(second.text, 'blocks')}</div>`;
    const pair = as === 'help' ? html`${first}${below}` : html`<div>${first}</div>${below}`;
    return html`<div class="both ${as}" ${styled()}>${pair}</div>`;
  }
  // It stands within what names a control or a heading, where a screen reader would say it in the voice of the first,
  // after the first: it is for the eye, and so has no link to reach.
  return html`<span class="both" ${styled()}><span>${first}</span
    ><span class="second-text" lang=${second.lang} dir=${directionOf(second.lang)} aria-hidden="true">${unmarked(second.text)}</span></span>`;
}

function secondOf(text: Text, languages: TextLanguages): FoundText | undefined {
  const {beside} = languages;
  if (beside === undefined) return undefined;
  const second = textIn(text, [beside]);
  // Without words in this language, any others were found.
  const isIn = `${beside}-`.toLowerCase().startsWith(`${second.lang}-`.toLowerCase());
  return isIn && second.text !== textIn(text, languages).text ? second : undefined;
}

/** Sees to it that the element in which this is drawn has the styles. */
class Styled extends Directive {
  override update(part: ElementPart): void {
    const host = part.options?.host as LitElement | undefined;
    if (host) addStyles(host, [styles]);
  }
  override render(): void {
    // Nothing is drawn.
  }
}
const styled = directive(Styled);
