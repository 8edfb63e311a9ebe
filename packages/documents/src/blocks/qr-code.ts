import qrcode from 'qrcode-generator'
import { mm } from '../page/gbt9704'
import { gap, lineNode, type Piece, type Sheet, setText } from './sheet'

/** A code that a telephone opens: the page on which a document can be checked. */
export interface QrCode {
  readonly block: 'qr-code'
  readonly url: string
  readonly label: string
}

/** Thrown for an address that a code should not lead to. */
export class VerificationUrlError extends Error {
  readonly code = 'documents.verification-url'
  constructor(url: string) {
    super(
      `核验网址应为不超过 300 个字符的 http(s) 地址 / not an http(s) address of at most 300 characters: ${url.slice(0, 80)}`,
    )
    this.name = 'VerificationUrlError'
  }
}

/**
 * A code with the words under it.
 * @throws {VerificationUrlError} for what is no http(s) address of at most 300 characters
 */
export function qrCode(url: string, label = '扫码核验'): QrCode {
  const address = URL.canParse(url) ? new URL(url) : undefined
  if (!address || !/^https?:$/.test(address.protocol) || address.href.length > 300) throw new VerificationUrlError(url)
  return { block: 'qr-code', url: address.href, label }
}

/** The dark squares of a code: its side in modules, and each square's column and row. */
export function modulesOf(url: string): { side: number; dark: readonly (readonly [number, number])[] } {
  const code = qrcode(0, 'M')
  code.addData(url)
  code.make()
  const side = code.getModuleCount()
  const cells = Array.from({ length: side * side }, (_, i): [number, number] => [i % side, Math.floor(i / side)])
  return { side, dark: cells.filter(([column, row]) => code.isDark(row, column)) }
}

export function drawQrCode(sheet: Sheet, block: QrCode): Piece[] {
  const { side, dark } = modulesOf(block.url)
  const module = mm(22) / side
  const canvas = dark.map(([column, row]) => ({
    type: 'rect',
    x: column * module,
    y: row * module,
    w: module,
    h: module,
    color: 'black',
  }))
  const lines = setText(sheet, [{ text: block.label, style: sheet.styles.small }], sheet.width)
  const right = Math.max(mm(22), ...lines.map((line) => line.width))
  return [
    {
      node: { unbreakable: true, stack: [gap(8), { canvas }, ...lines.map((line) => lineNode(line))] },
      extent: { right, height: 8 + mm(22) + lines.length * sheet.styles.small.pitch, over: 8, under: 0 },
    },
  ]
}
