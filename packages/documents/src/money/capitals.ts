const digits = '零壹贰叁肆伍陆柒捌玖'
const places = ['', '拾', '佰', '仟']

/** Thrown for an amount that a document cannot state: not a whole number of 分, negative, or 万万亿元 and more. */
export class AmountError extends RangeError {
  readonly code = 'documents.amount'
  constructor(readonly fen: number | bigint) {
    super(
      `Not an amount in 分: ${fen}. Give a whole number of 分, 0 or more and under 万万亿元 / 金额应为不小于零、不满万万亿元的整数分`,
    )
    this.name = 'AmountError'
  }
}

/** 万万亿元, in 分. */
const tooMuch = 10n ** 18n

/** @throws {AmountError} */
function checked(fen: number | bigint): bigint {
  if (typeof fen === 'number' && !Number.isSafeInteger(fen)) throw new AmountError(fen)
  const whole = BigInt(fen)
  if (whole < 0n || whole >= tooMuch) throw new AmountError(fen)
  return whole
}

/**
 * An amount in capitals as 票据 rules write it, with 人民币 directly before the figures.
 * @param fen integer 分; a bigint where a number would no longer be exact
 * @throws {AmountError}
 * @example amountInCapitals(1_640_902) // '人民币壹万陆仟肆佰零玖元零贰分'
 */
export function amountInCapitals(fen: number | bigint): string {
  const amount = checked(fen)
  const yuan = amount / 100n
  const jiao = Number((amount / 10n) % 10n)
  const rest = Number(amount % 10n)
  const whole = yuan > 0n ? `${integer(yuan)}元` : ''
  if (jiao === 0 && rest === 0) return `人民币${whole || '零元'}整`
  const tenths = jiao > 0 ? `${digits[jiao]}角` : whole ? '零' : ''
  return `人民币${whole}${tenths}${rest > 0 ? `${digits[rest]}分` : '整'}`
}

/** What is counted in 亿 is read like a number of its own, so that 亿 stands once: 壹万零壹亿. */
function integer(value: bigint): string {
  for (const [name, size] of [
    ['亿', 100_000_000n],
    ['万', 10_000n],
  ] as const) {
    if (value < size) continue
    const rest = value % size
    // One 零 stands for any number of zeros between two figures.
    const zero = rest > 0n && rest < size / 10n ? '零' : ''
    return `${integer(value / size)}${name}${zero}${rest > 0n ? integer(rest) : ''}`
  }
  return fourFigures(Number(value))
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
export function amountInFigures(fen: number | bigint): string {
  const amount = checked(fen)
  const yuan = String(amount / 100n).replaceAll(/\B(?=(?:\d{3})+$)/g, ',')
  return `¥${yuan}.${String(amount % 100n).padStart(2, '0')}`
}

/** Capitals with the figures in brackets, as decisions state an amount: the two can never disagree. */
export function amountText(fen: number | bigint): string {
  return `${amountInCapitals(fen)}（${amountInFigures(fen)}）`
}
