/** A template literal in a syntax tree: which function makes it, and the pieces of text between what is put into it. */
interface Piece {
  readonly start: number;
  readonly end: number;
}
interface Node {
  readonly type: string;
  readonly tag?: {readonly name?: string};
  readonly quasi?: {readonly quasis: readonly Piece[]};
}

/**
 * Markup with every run of white space as one space, as HTML shows it: nowhere do we draw text as it was typed in a
 * template. None is taken away altogether, because between two words or buttons it is a gap.
 */
export function minifyMarkup(markup: string): string {
  return markup.replace(/\s+/g, ' ');
}

/** The source of a module, of which this is the syntax tree, with its `html` and `svg` templates made small. */
export function minifyTemplates(code: string, tree: object): string {
  const pieces: Piece[] = [];
  collect(tree, pieces);
  let small = '';
  let from = 0;
  for (const {start, end} of pieces.sort((one, other) => one.start - other.start)) {
    small += code.slice(from, start) + minifyMarkup(code.slice(start, end));
    from = end;
  }
  return small + code.slice(from);
}

function collect(node: object, pieces: Piece[]): void {
  const {type, tag, quasi} = node as Node;
  if (type === 'TaggedTemplateExpression' && (tag?.name === 'html' || tag?.name === 'svg')) {
    pieces.push(...(quasi?.quasis ?? []));
  }
  for (const inner of Object.values(node) as unknown[]) {
    if (typeof inner === 'object' && inner !== null) collect(inner, pieces);
  }
}
