import {dataBlock, element as h, type Markup, styleSheet} from '../receipt/markup.js';

/** An element of the report. */
export interface ReportNode {
  readonly name: string;
  readonly attributes: {readonly [name: string]: string};
  readonly children: readonly (ReportNode | string)[];
}
/** What a report file is made of. */
export interface ReportPage {
  readonly title: string;
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
  readonly body: ReportNode;
  /** The look of the report: our own style sheets. */
  readonly css: string;
  /** The response that the report is about, to be read again from the file. */
  readonly data?: string | undefined;
}

/** Nothing is loaded and nothing runs; the only style is the one within the file. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
const PAGE_STYLE = `
:root { color-scheme: light dark; }
body { margin: 0; background: Canvas; color: CanvasText; font: 100%/1.5 system-ui, sans-serif; }
main { max-inline-size: 62rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
@page { size: A4; margin: 16mm; }
@media print { main { max-inline-size: none; padding: 0; } }
`;

/** One page of HTML that is readable without a network and without scripts. Everything that people wrote is text in it. */
export function reportPage({title, language, dir, body, css, data}: ReportPage): string {
  const head = h(
    'head',
    {},
    h('meta', {charset: 'utf-8'}),
    h('meta', {'http-equiv': 'Content-Security-Policy', content: POLICY}),
    h('meta', {name: 'viewport', content: 'width=device-width, initial-scale=1'}),
    h('meta', {name: 'referrer', content: 'no-referrer'}),
    h('meta', {name: 'robots', content: 'noindex'}),
    h('title', {}, title),
    // A style sheet of ours has no `<`; should one ever have it, it must not end the element.
    styleSheet(`${PAGE_STYLE}${css}`.replaceAll('<', '\\3c ')),
  );
  const block = data === undefined ? undefined : dataBlock('consulta-answers', data);
  const page = h('html', {lang: language, dir}, head, h('body', {}, h('main', {}, markupOf(body)), block));
  return `<!doctype html>\n${page.markup}\n`;
}

function markupOf({name, attributes, children}: ReportNode): Markup {
  return h(name, attributes, ...children.map((child) => (typeof child === 'string' ? child : markupOf(child))));
}
