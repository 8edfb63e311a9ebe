import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { errorsInChinese } from './errors-in-chinese.mjs'

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

const english = {
  head: [
    '# Error classes',
    '',
    'What is thrown for misuse: one class for each kind, with a code that stays the same and a message in both languages that says what',
    'to do. Expected refusals are no errors: `perform`, `validate` and the checks answer with findings. Written by',
    '`npm run packages -- --write` from the classes and their comments.',
  ],
  columns: '| code | class | thrown |',
  says: ({ says }) => says.replaceAll('|', '\\|').replace(/\{@link (\w+)\}/g, '`$1`'),
  byCode: (name) => `${name} (by code only)`,
}
const chinese = {
  head: [
    '# 错误类',
    '',
    '用法有误时抛出：每一种一个类，代码各版本不变，`message` 用中英文说明怎样办。不予办理不是错误：`perform`、`validate` 和各项检查以检查结果答复。由',
    '`npm run packages -- --write` 依各类写成。',
  ],
  columns: '| 代码 | 类 | 何时抛出 |',
  says: ({ code }) => errorsInChinese[code],
  byCode: (name) => `${name}（只按代码识别）`,
}

/** Codes without Chinese words, and words of no code. @param {readonly string[]} codes @returns {string[]} faults */
export const wordsMissing = (codes) => [
  ...codes.filter((code) => !(code in errorsInChinese)).map((code) => `${code}: 没有中文说明 no words in Chinese`),
  ...Object.keys(errorsInChinese)
    .filter((code) => !codes.includes(code))
    .map((code) => `${code}: 没有这个错误 no such error`),
]

/**
 * The pages docs/errors.md and docs/errors.zh-CN.md.
 * @param {{ name: string, exported: ReadonlySet<string>, errors: ReturnType<typeof errorsIn> }[]} packages
 */
export const errorPages = (packages) => ({
  'docs/errors.md': pageIn(english, packages),
  'docs/errors.zh-CN.md': pageIn(chinese, packages),
})

const pageIn = ({ head, columns, byCode, says }, packages) =>
  [
    ...head,
    '',
    ...packages.flatMap(({ name, exported, errors }) => [
      `## ${name}`,
      '',
      columns,
      '|---|---|---|',
      ...errors.map(
        (each) =>
          `| \`${each.code}\` | ${exported.has(each.name) ? `\`${each.name}\`` : byCode(each.name)} | ${says(each)} |`,
      ),
      '',
    ]),
  ].join('\n')
