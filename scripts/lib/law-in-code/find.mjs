import ts from 'typescript'

/** Values under these names are samples and examples: invented cases, no law. */
const sampleNames = /^(?:(?:.*[a-z])?[sS]amples?|sample[A-Z].*|examples|SAMPLE)$/

/** Words of the names that hold what the law counts. */
const counted = /(?:days?|months?|years?|hours?|fines?|amount|officers|people|persons|percent|share|rate|ages?)$/i
/** Lists of people: how many stand in them is compared with what the law asks for. */
const people = /(?:officers|by|servers|handlers|members|people|persons|actors)$/i
/** The open end and the beginning of a computer's count: days of no law. */
const noDay = /^(?:9999-12-31|1970-01-01)/

const day = /^\d{4}-\d{2}-\d{2}/
const dayInWords = /\d{4}年\d{1,2}月\d{1,2}日|\d{4}-\d{2}-\d{2}/
/** A number beside a unit of law in a text that people read: 六十日、两名以上、百分之三、200元、十四周岁. */
const number = '[0-9０-９,.一二两三四五六七八九十百千万]+'
const lawInWords = new RegExp(
  `${number}(?:个?工作日|日(?!期)|个月|年(?!度)|小时|元|周岁|名以上|人以上|名以下|[%％])|百分之[一二三四五六七八九十]+`,
)

/** A bound of a field, far above any sum of law. */
const largest = 1e13

const comparisons = new Set([
  ts.SyntaxKind.LessThanToken,
  ts.SyntaxKind.LessThanEqualsToken,
  ts.SyntaxKind.GreaterThanToken,
  ts.SyntaxKind.GreaterThanEqualsToken,
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
])

const nameOf = (node) => {
  if (ts.isPropertyAccessExpression(node)) return node.name.text
  if (ts.isIdentifier(node)) return node.text
  if (ts.isParenthesizedExpression(node) || ts.isNonNullExpression(node)) return nameOf(node.expression)
  if (ts.isBinaryExpression(node)) return nameOf(node.left) ?? nameOf(node.right)
  return undefined
}

const isCounted = (node) => {
  if (ts.isPropertyAccessExpression(node) && ['length', 'size'].includes(node.name.text))
    return ts.isNewExpression(node.expression) || people.test(nameOf(node.expression) ?? '')
  return counted.test(nameOf(node) ?? '')
}

/** 0 and 1 count things of a program. */
const numberOf = (node) => {
  if (!ts.isNumericLiteral(node)) return undefined
  const value = Number(node.text)
  return value > 1 ? value : undefined
}

/** How many lines a printed form has for signatures is its layout. */
const isLayout = (node) => ts.isCallExpression(node) && nameOf(node.expression) === 'signatureLine'

const isSample = (node) => {
  const name = node.name && (ts.isIdentifier(node.name) || ts.isStringLiteral(node.name)) ? node.name.text : undefined
  return (
    (ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node)) && name !== undefined && sampleNames.test(name)
  )
}

const kindOf = (node) => {
  if (
    ts.isStringLiteralLike(node) ||
    ts.isTemplateHead(node) ||
    ts.isTemplateMiddleOrTemplateTail(node) ||
    ts.isJsxText(node)
  ) {
    if (day.test(node.text)) return noDay.test(node.text) ? undefined : 'date'
    if (dayInWords.test(node.text)) return 'date in words'
    return lawInWords.test(node.text) ? 'law in words' : undefined
  }
  if (ts.isBinaryExpression(node) && comparisons.has(node.operatorToken.kind)) {
    const [value, other] =
      numberOf(node.right) === undefined ? [numberOf(node.left), node.right] : [numberOf(node.right), node.left]
    return value !== undefined && isCounted(other) ? 'number' : undefined
  }
  if (ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node)) {
    const name = nameOf(node.name) ?? ''
    return node.initializer && numberOf(node.initializer) !== undefined && counted.test(name) ? 'number' : undefined
  }
  if (
    ts.isCallExpression(node) &&
    /^(?:add|subtract)\w*(?:Days|Months|Years|Hours)$/.test(nameOf(node.expression) ?? '')
  )
    return node.arguments.some((each) => numberOf(each) !== undefined) ? 'number' : undefined
  // 3_000_00: 分 written as 元.
  if (ts.isNumericLiteral(node) && /_\d\d$/.test(node.getText()) && Number(node.text) < largest) return 'number'
  return undefined
}

/**
 * Where a source says what belongs into the law book: days, sums, numbers of days, of officers, percentages, in code or in
 * words. Samples and examples are passed over.
 * @param {string} text
 * @param {string} path
 * @returns {{ line: number, kind: string, text: string }[]}
 */
export const lawIn = (text, path) => {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const lines = text.split('\n')
  const found = []
  const visit = (node) => {
    if (isSample(node) || isLayout(node)) return
    const kind = kindOf(node)
    if (kind !== undefined) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart(file))
      if (found.at(-1)?.line !== line + 1) found.push({ line: line + 1, kind, text: lines[line].trim() })
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}
