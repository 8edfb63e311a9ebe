import ts from 'typescript'

const textOf = (node) => (node !== undefined && ts.isStringLiteralLike(node) ? node.text : undefined)

const importOf = (node) => {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return textOf(node.moduleSpecifier)
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return textOf(node.argument.literal)
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
    return textOf(node.arguments[0])
  return undefined
}

/**
 * What a source names as imported: by value, by type (`import type`, `import('…')` in a type), re-exported. `lazy` is what
 * is loaded only when that line runs, `import('…')`, and what is only the type of it.
 * @param {string} text
 * @param {string} file its name; the ending tells TypeScript from TSX
 * @returns {{ specifier: string, lazy: boolean }[]} in the order of the text
 */
export const importsOf = (text, file) => {
  const found = []
  const visit = (node) => {
    const specifier = importOf(node)
    if (specifier !== undefined) found.push({ specifier, lazy: ts.isCallExpression(node) || ts.isImportTypeNode(node) })
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.ESNext))
  return found
}
