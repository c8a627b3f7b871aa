import type {WrittenNode} from '../store/report-file.js';

/** What stands on the page now, as it can be written into a file. */
export interface WrittenPart {
  readonly body: WrittenNode;
  readonly css: string;
}

/** Controls do nothing in a file, and what nobody sees is not written. */
const LEFT_OUT = new Set(['button', 'input', 'select', 'label', 'script', 'style', 'template', 'nav']);
const ATTRIBUTES = new Set(
  (
    'class lang dir role scope colspan rowspan aria-label aria-hidden viewBox width height x y x1 x2 y1 y2 cx cy r rx ry ' +
    'd dx dy transform points text-anchor fill-rule stroke-width'
  ).split(' '),
);

/**
 * An element of results as plain nodes with its style sheets: shadow roots are written where their elements stand, folded
 * parts are open, and each style sheet holds within the element it belongs to.
 */
export function writtenPart(host: HTMLElement): WrittenPart {
  const sheets = new Map<string, string>();
  const body = written(host, sheets);
  const accent = getComputedStyle(host).getPropertyValue('--consulta-color-accent').trim();
  const colours = accent === '' ? '' : `:root { --consulta-color-accent: ${accent}; }`;
  return {body: body ?? {name: 'div', attributes: {}, children: []}, css: [colours, ...sheets.values()].join('\n')};
}

function written(element: Element, sheets: Map<string, string>): WrittenNode | undefined {
  const name = element.localName;
  if (LEFT_OUT.has(name) || element.hasAttribute('hidden') || element.hasAttribute('data-unwritten')) return undefined;
  const root = element.shadowRoot;
  if (!root) return {name, attributes: attributesOf(element), children: childrenOf(element, sheets)};
  if (!sheets.has(name)) sheets.set(name, root.adoptedStyleSheets.map((sheet) => scopedSheet(sheet, name)).join('\n'));
  return {name: 'div', attributes: {class: name}, children: childrenOf(root, sheets)};
}

function childrenOf(parent: ParentNode & Node, sheets: Map<string, string>): readonly (WrittenNode | string)[] {
  return [...parent.childNodes].flatMap((node): readonly (WrittenNode | string)[] => {
    if (node instanceof Text) return node.data.trim() === '' && node.data.includes('\n') ? [' '] : [node.data];
    const child = node instanceof Element ? written(node, sheets) : undefined;
    return child ? [child] : [];
  });
}

function attributesOf(element: Element): {readonly [name: string]: string} {
  const kept = [...element.attributes].filter(({name}) => ATTRIBUTES.has(name)).map(({name, value}) => [name, value]);
  const href = element.getAttribute('href');
  if (href !== null && /^(https?:|mailto:)/i.test(href)) kept.push(['href', href]);
  if (element.localName === 'details') kept.push(['open', '']);
  return Object.fromEntries(kept) as {readonly [name: string]: string};
}

function scopedSheet(sheet: CSSStyleSheet, scope: string): string {
  return [...sheet.cssRules].map((rule) => scopedRule(rule, scope)).join('\n');
}

function scopedRule(rule: CSSRule, scope: string): string {
  if (rule instanceof CSSStyleRule) {
    const selectors = selectorsIn(rule.selectorText).map((selector) => scopedSelector(selector, scope));
    return `${selectors.join(', ')} { ${rule.style.cssText} }`;
  }
  if (!(rule instanceof CSSGroupingRule)) return rule.cssText;
  const head = rule.cssText.slice(0, rule.cssText.indexOf('{'));
  return `${head}{ ${[...rule.cssRules].map((inner) => scopedRule(inner, scope)).join(' ')} }`;
}

function scopedSelector(selector: string, scope: string): string {
  if (!selector.includes(':host')) return `.${scope} ${selector}`;
  return selector.replace(/:host(?:\(([^)]*)\))?/g, (_, inner: string | undefined) => `.${scope}${inner ?? ''}`);
}

/** The selectors of a list; a comma within brackets belongs to one of them. */
function selectorsIn(list: string): readonly string[] {
  const found: string[] = [];
  let depth = 0;
  let from = 0;
  for (const [index, letter] of [...list].entries()) {
    if (letter === '(' || letter === '[') depth += 1;
    else if (letter === ')' || letter === ']') depth -= 1;
    else if (letter === ',' && depth === 0) {
      found.push(list.slice(from, index).trim());
      from = index + 1;
    }
  }
  return [...found, list.slice(from).trim()];
}
