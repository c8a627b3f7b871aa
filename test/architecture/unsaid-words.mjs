import ts from 'typescript';

/** Where the words themselves are: naming one here is not saying it. */
const IN_A_BOOK = /\/words\//;

/**
 * The words of books (interfaces that extend `Translation`) that no other file says. `` term(`error.${code}`) `` says
 * what `code` can be, and no other word that begins so: that is why types are asked.
 */
export function unsaidWords(program, isOurs) {
  const files = program.getSourceFiles().filter(({fileName}) => isOurs(fileName));
  const checker = program.getTypeChecker();
  const words = new Map();
  const said = new Set();

  function hear(node) {
    if (ts.isStringLiteralLike(node)) said.add(node.text);
    else if (ts.isTemplateExpression(node) && !ts.isTaggedTemplateExpression(node.parent))
      for (const text of textsOf(checker.getTypeAtLocation(node))) said.add(text);
  }

  function visit(node, isHeard) {
    if (isBook(node)) {
      for (const {name} of node.members) if (name) words.set(name.text, node.name.text);
      return;
    }
    if (isHeard) hear(node);
    ts.forEachChild(node, (child) => visit(child, isHeard));
  }

  for (const file of files) visit(file, !IN_A_BOOK.test(file.fileName));
  return [...words].filter(([word]) => !said.has(word)).map(([word, book]) => `${book}: ${word}`);
}

function isBook(node) {
  return (
    ts.isInterfaceDeclaration(node) &&
    (node.heritageClauses ?? []).some(({types}) => types.some(({expression}) => expression.getText() === 'Translation'))
  );
}

/** The texts that a value of the type can be, where they are few. */
function textsOf(type) {
  return (type.isUnion() ? type.types : [type]).filter((one) => one.isStringLiteral()).map(({value}) => value);
}
