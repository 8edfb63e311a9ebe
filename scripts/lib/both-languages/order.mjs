// Texts that say a thing in two languages say it in Chinese first: a person who reads one of two hundred messages looks in one place.
import ts from 'typescript'

const chinese = /[\u4e00-\u9fff]/
const english = /[A-Za-z]{3}/

/** The fixed parts of a string or template, with a mark where a value stands. */
function fixedText(node) {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text
  if (!ts.isTemplateExpression(node)) return undefined
  return node.head.text + node.templateSpans.map(({ literal }) => `\u0000${literal.text}`).join('')
}

/** Whether a text has English before ` / ` and Chinese only behind it. */
export function englishFirst(text) {
  const at = text.indexOf(' / ')
  if (at < 0) return false
  const [first, rest] = [text.slice(0, at), text.slice(at)]
  return english.test(first) && !chinese.test(first) && chinese.test(rest)
}

/** The texts of a source file in which English comes first. @returns {{ line: number, text: string }[]} */
export function wrongOrderIn(name, source) {
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true)
  const found = []
  const visit = (node) => {
    const text = fixedText(node)
    if (text !== undefined && englishFirst(text))
      found.push({
        line: file.getLineAndCharacterOfPosition(node.getStart()).line + 1,
        text: text.replaceAll('\u0000', '…').slice(0, 120),
      })
    else ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}
