const digits = '零壹贰叁肆伍陆柒捌玖'
const places = ['', '拾', '佰', '仟']
const groups = ['', '万', '亿', '万亿']

/** Thrown for an amount that a document cannot state: not an integer of 分, negative, or above 9999 万亿元. */
export class AmountError extends RangeError {
  readonly code = 'documents.amount'
  constructor(readonly fen: number) {
    super(`Not an amount in 分: ${fen}. Give a whole number of 分, 0 or more / 金额应为不小于零的整数分`)
    this.name = 'AmountError'
  }
}

/**
 * An amount in capitals as 票据 rules write it, with 人民币 directly before the figures.
 * @param fen integer 分
 * @throws {AmountError}
 * @example amountInCapitals(1_640_902) // '人民币壹万陆仟肆佰零玖元零贰分'
 */
export function amountInCapitals(fen: number): string {
  if (!Number.isSafeInteger(fen) || fen < 0) throw new AmountError(fen)
  const yuan = Math.floor(fen / 100)
  const jiao = Math.floor(fen / 10) % 10
  const rest = fen % 10
  const whole = yuan > 0 ? `${integer(yuan)}元` : ''
  if (jiao === 0 && rest === 0) return `人民币${whole || '零元'}整`
  const tenths = jiao > 0 ? `${digits[jiao]}角` : whole ? '零' : ''
  return `人民币${whole}${tenths}${rest > 0 ? `${digits[rest]}分` : '整'}`
}

function integer(value: number): string {
  let out = ''
  let open = false
  for (let group = groups.length - 1; group >= 0; group--) {
    const four = Math.floor(value / 10_000 ** group) % 10_000
    if (four === 0) {
      open = out !== ''
      continue
    }
    // One 零 stands for any number of zeros between two figures.
    out += `${out !== '' && (open || four < 1000) ? '零' : ''}${fourFigures(four)}${groups[group]}`
    open = false
  }
  return out
}

function fourFigures(value: number): string {
  let out = ''
  let zero = false
  for (let place = 3; place >= 0; place--) {
    const digit = Math.floor(value / 10 ** place) % 10
    if (digit === 0) {
      zero = out !== ''
      continue
    }
    out += `${zero ? '零' : ''}${digits[digit]}${places[place]}`
    zero = false
  }
  return out
}

/** `¥5,000.00`. @param fen integer 分 @throws {AmountError} */
export function amountInFigures(fen: number): string {
  if (!Number.isSafeInteger(fen) || fen < 0) throw new AmountError(fen)
  const yuan = String(Math.floor(fen / 100)).replaceAll(/\B(?=(?:\d{3})+$)/g, ',')
  return `¥${yuan}.${String(fen % 100).padStart(2, '0')}`
}

/** Capitals with the figures in brackets, as decisions state an amount: the two can never disagree. */
export function amountText(fen: number): string {
  return `${amountInCapitals(fen)}（${amountInFigures(fen)}）`
}
