import {existsSync} from 'node:fs';
import {join, posix} from 'node:path';

import ts from 'typescript';

import {read, ROOT} from './source-files.mjs';

/**
 * Every import of a file: `{file, line, specifier, kind, target}`, where kind is `value`, `type` (erased by the
 * compiler) or `dynamic`, and target is the file a relative specifier means.
 */
export function readImports(file) {
  const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true);
  const imports = [];

  function add(node, specifier, kind) {
    const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    imports.push({file, line, specifier, kind, target: relativeTarget(file, specifier)});
  }

  function visit(node) {
    if (ts.isImportDeclaration(node)) add(node, node.moduleSpecifier.text, kindOfImport(node.importClause));
    else if (ts.isExportDeclaration(node) && node.moduleSpecifier)
      add(node, node.moduleSpecifier.text, kindOfExport(node));
    else if (ts.isImportTypeNode(node)) add(node, node.argument.literal.text, 'type');
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [specifier] = node.arguments;
      if (specifier && ts.isStringLiteralLike(specifier)) add(node, specifier.text, 'dynamic');
    }
    ts.forEachChild(node, visit);
  }

  visit(source);
  return imports;
}

/** `import {type A}` is kept by `verbatimModuleSyntax` as an empty import, but it names nothing that runs. */
function kindOfImport(clause) {
  if (!clause) return 'value';
  if (clause.isTypeOnly) return 'type';
  if (clause.name || !clause.namedBindings || ts.isNamespaceImport(clause.namedBindings)) return 'value';
  return kindOfNames(clause.namedBindings.elements);
}

function kindOfExport({isTypeOnly, exportClause}) {
  if (isTypeOnly) return 'type';
  return exportClause && ts.isNamedExports(exportClause) ? kindOfNames(exportClause.elements) : 'value';
}

function kindOfNames(names) {
  return names.length > 0 && names.every((name) => name.isTypeOnly) ? 'type' : 'value';
}

function relativeTarget(file, specifier) {
  if (!specifier.startsWith('.')) return undefined;
  const target = posix.join(posix.dirname(file), specifier);
  const typescript = target.replace(/\.js$/, '.ts');
  return existsSync(join(ROOT, typescript)) ? typescript : target;
}
