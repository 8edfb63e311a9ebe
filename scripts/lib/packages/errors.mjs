import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

const isSource = (name) => /\.tsx?$/.test(name) && !/\.(test|test-d)\.tsx?$/.test(name)

/**
 * The error classes of a package: class, stable code, what its comment says of when it is thrown.
 * @param {string} dir its `src`
 * @returns {{ name: string, code: string, says: string, file: string }[]} by code
 */
export const errorsIn = (dir) =>
  readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter(isSource)
    .flatMap((file) => errorsOf(readFileSync(join(dir, file), 'utf8'), file.replaceAll('\\', '/')))
    .sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0))

/** @param {string} text of a file */
export const errorsOf = (text, file) => {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  return source.statements.filter(ts.isClassDeclaration).flatMap((node) => {
    const base = node.heritageClauses?.[0]?.types[0]?.expression.getText()
    const code = node.members
      .filter(ts.isPropertyDeclaration)
      .find(
        (member) => member.name.getText() === 'code' && member.initializer && ts.isStringLiteral(member.initializer),
      )
    if (!base?.endsWith('Error') || !code || !node.name) return []
    const isExported = node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false
    if (!isExported) return []
    const says = ts
      .getJSDocCommentsAndTags(node)
      .filter(ts.isJSDoc)
      .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '')
      .join(' ')
    return [{ name: node.name.text, code: code.initializer.text, says: says.replace(/\s+/g, ' ').trim(), file }]
  })
}

/**
 * The page docs/errors.md.
 * @param {{ name: string, exported: ReadonlySet<string>, errors: ReturnType<typeof errorsIn> }[]} packages
 */
export const errorPage = (packages) =>
  [
    '# Error classes',
    '',
    'What is thrown for misuse: one class for each kind, with a code that stays the same and a message in both languages that says what',
    'to do. Expected refusals are no errors: `perform`, `validate` and the checks answer with findings. Written by',
    '`npm run packages -- --write` from the classes and their comments.',
    '',
    ...packages.flatMap(({ name, exported, errors }) => [
      `## ${name}`,
      '',
      '| code | class | thrown |',
      '|---|---|---|',
      ...errors.map(
        (each) =>
          `| \`${each.code}\` | ${exported.has(each.name) ? `\`${each.name}\`` : `${each.name} (by code only)`} | ${each.says.replaceAll('|', '\\|').replace(/\{@link (\w+)\}/g, '`$1`')} |`,
      ),
      '',
    ]),
  ].join('\n')
