import { styles } from '../text/style'
import { gap, lineNode, type Piece, type Sheet, setText } from './sheet'

/** Lines to be signed by hand, kept together and with the text before them. */
export interface Signatures {
  readonly block: 'signatures'
  readonly lines: readonly string[]
}

/**
 * Lines to be signed, kept together.
 * @example signatures(signatureLine('当事人（签名）'))
 */
export const signatures = (...lines: readonly string[]): Signatures => ({ block: 'signatures', lines })

const blank = (characters: number): string => '＿'.repeat(characters)

/** `当事人（签名）：＿＿＿＿　　　年　　月　　日` */
export const signatureLine = (who: string, options: { people?: number; date?: boolean } = {}): string =>
  `${who}：${Array.from({ length: options.people ?? 1 }, () => blank(5)).join('、')}${options.date === false ? '' : dateHere(options.people ?? 1)}`

/** Beside several names there is less room. */
const dateHere = (people: number): string => (people > 1 ? '　　年　月　日' : '　　　　年　　月　　日')

export function drawSignatures(sheet: Sheet, block: Signatures): Piece[] {
  const nodes = block.lines
    .flatMap((text) => setText(sheet, [{ text, style: styles.record }], sheet.width))
    .map((line) => lineNode(line))
  return [{ node: { stack: [gap(10), ...nodes], unbreakable: true } }]
}
