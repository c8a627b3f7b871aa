/** A string in quotation marks, or a comment: what stands in them is no CSS. */
const OPAQUE = /("[^"\n]*"|'[^'\n]*'|\/\*[\s\S]*?\*\/)/;

/** CSS without comments and without the white space that says nothing. */
export function minifyCss(css: string): string {
  return css
    .split(OPAQUE)
    .map((piece, index) => (index % 2 === 0 ? tightened(piece) : piece.startsWith('/*') ? '' : piece))
    .join('');
}

/** A space before a colon or around `>` and `+` may mean something; after a colon it never does. */
function tightened(css: string): string {
  return css
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}');
}

/** The source of a module with its `css` templates made small; what is put into a template stays. */
export function minifyStyles(code: string): string {
  return code.replace(/\bcss`((?:[^`\\]|\\.)*)`/g, (_, css: string) => {
    const pieces = css.split(/(\$\{[^}]*\})/);
    return `css\`${pieces.map((piece, index) => (index % 2 === 0 ? minifyCss(piece) : piece)).join('')}\``;
  });
}
