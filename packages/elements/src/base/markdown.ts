import {html, nothing} from 'lit';
import {Lexer, type Token, type Tokens} from 'marked';

/** Without tables, struck-out words and addresses that nobody marked as links. */
const OPTIONS = {gfm: false};
/** No description is longer or nests deeper; what does is shown as it is written, in no time. */
const LONGEST = 50_000;
const MOST_MARKS = 1000;
const DEEPEST = 12;
const MOST_KNOWN = 500;

const MARKS = /[*_`[\]<>\\#]/g;
/** What a person wrote, within an author's text. */
const ISOLATED = /\u2068([^\u2068\u2069]*)\u2069/g;
const SAFE_ADDRESS = /^(?:https?:\/\/|mailto:|tel:)/i;

/** Templates of the texts that were drawn last: a control draws its words with every key. */
const known = new Map<string, unknown>();

/** A title: strong, emphasis, links. */
export function line(text: string): unknown {
  return remembered(`line ${text}`, () =>
    read(text, (source, own) => inline(Lexer.lexInline(source, OPTIONS), own, 0)),
  );
}

/** A description: paragraphs and lists too. One paragraph alone is not wrapped. */
export function blocks(text: string): unknown {
  return remembered(`blocks ${text}`, () =>
    read(text, (source, own) => {
      const tokens = Lexer.lex(source, OPTIONS).filter(({type}) => type !== 'space');
      const [only] = tokens;
      return tokens.length === 1 && only?.type === 'paragraph'
        ? inline(only.tokens ?? [], own, 0)
        : tokens.map((token) => block(token, own, 0));
    }),
  );
}

function remembered(key: string, make: () => unknown): unknown {
  if (!known.has(key)) {
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(key, make());
  }
  return known.get(key);
}

type OwnWords = (text: string) => string;

/** A person's own words are kept out of the lexer's sight: they are put back into the texts that it finds. */
function read(text: string, draw: (source: string, own: OwnWords) => unknown): unknown {
  if (text.length > LONGEST || (text.match(MARKS)?.length ?? 0) > MOST_MARKS) return text;
  const words: string[] = [];
  const source = text.replace(ISOLATED, (whole) => `\u2068${words.push(whole) - 1}\u2069`);
  try {
    return draw(source, (found) => found.replace(ISOLATED, (_, place: string) => words[Number(place)] ?? ''));
  } catch {
    // The lexer goes down into what is nested, until there is no more room to.
    return text;
  }
}

function block(token: Token, own: OwnWords, depth: number): unknown {
  if (depth > DEEPEST) return own(token.raw);
  switch (token.type) {
    case 'paragraph':
      return html`<p>${inline(token.tokens ?? [], own, depth)}</p>`;
    case 'heading':
      return html`<p><strong>${inline(token.tokens ?? [], own, depth)}</strong></p>`;
    case 'blockquote':
      return html`<blockquote>${token.tokens?.map((inner) => block(inner, own, depth + 1))}</blockquote>`;
    case 'list':
      return list(token as Tokens.List, own, depth);
    case 'text':
      return token.tokens ? inline(token.tokens, own, depth) : own(token.raw);
    case 'space':
    case 'hr':
      return nothing;
    default:
      return html`<p>${own(token.raw)}</p>`;
  }
}

function list({ordered, start, items}: Tokens.List, own: OwnWords, depth: number): unknown {
  const entries = items.map(({tokens}) => html`<li>${tokens.map((inner) => block(inner, own, depth + 1))}</li>`);
  return ordered ? html`<ol start=${start === '' ? 1 : start}>${entries}</ol>` : html`<ul>${entries}</ul>`;
}

function inline(tokens: readonly Token[], own: OwnWords, depth: number): unknown {
  return tokens.map((token) => {
    if (depth > DEEPEST) return own(token.raw);
    const inner = () => inline('tokens' in token ? (token.tokens ?? []) : [], own, depth + 1);
    switch (token.type) {
      case 'strong':
        return html`<strong>${inner()}</strong>`;
      case 'em':
        return html`<em>${inner()}</em>`;
      case 'codespan':
        return html`<code>${own((token as Tokens.Codespan).text)}</code>`;
      case 'br':
        return html`<br />`;
      case 'link':
        return link(token as Tokens.Link, own, inner());
      case 'image':
      case 'escape':
        return own((token as Tokens.Image | Tokens.Escape).text);
      case 'text':
        return 'tokens' in token && token.tokens ? inner() : own(token.raw);
      default:
        return own(token.raw);
    }
  });
}

/** A link where it leads to a page, an address or a telephone; of any other the words stay. */
function link({href}: Tokens.Link, own: OwnWords, words: unknown): unknown {
  // A person's words within an address can be no more than a part of it.
  const address = href.replace(ISOLATED, (isolate) => encodeURIComponent(own(isolate).slice(1, -1)));
  if (!SAFE_ADDRESS.test(address)) return words;
  return /^https?:/i.test(address)
    ? html`<a href=${address} target="_blank" rel="noopener noreferrer">${words}</a>`
    : html`<a href=${address}>${words}</a>`;
}
