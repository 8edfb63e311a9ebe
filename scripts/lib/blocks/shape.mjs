import ts from 'typescript'
import { commandsOf } from './blocks.mjs'

const words = new Set([
  ts.SyntaxKind.StringLiteral,
  ts.SyntaxKind.NoSubstitutionTemplateLiteral,
  ts.SyntaxKind.TemplateHead,
  ts.SyntaxKind.TemplateMiddle,
  ts.SyntaxKind.TemplateTail,
])

/** What a program says, word by word, without its comments and its texts: those are what a translation changes. */
const programShape = (code) => {
  const found = []
  const visit = (node) => {
    const text = ts.isIdentifier(node) || ts.isNumericLiteral(node) ? node.text : ''
    found.push(
      `${ts.SyntaxKind[node.kind]}${words.has(node.kind) || text === '' ? '' : ` ${text === 'zh' ? 'en' : text}`}`,
    )
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile('block.ts', code, ts.ScriptTarget.Latest))
  return found
}

/**
 * What two translations of a block have in common: a program's words without its comments, texts and the language of its messages,
 * the commands of a shell, data as they stand (YAML without its comments); nothing of an output.
 * @param {import('./blocks.mjs').Block} block
 */
export const shapeOf = ({ language, code, fragment }) => {
  if (language === 'ts' || language === 'js') return { language, fragment, program: programShape(code) }
  if (language === 'sh') return { language, commands: commandsOf(code) }
  if (language === 'text' || language === '') return { language }
  if (language === 'yaml') return { language, data: code.replaceAll(/\s+#.*$/gm, '') }
  return { language, code }
}
