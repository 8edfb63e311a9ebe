import { z } from 'zod'

/**
 * A field with a fixed set of values, each with the words that a person reads for it: the one place where a value gets its
 * Chinese name. Forms, pages and the exported JSON Schema read it from there.
 *
 * @example choice('缴款渠道', { bank: '银行', electronic: '电子支付' })
 */
export function choice<Key extends string>(
  title: string,
  names: Readonly<Record<Key, string>>,
): z.ZodEnum<z.core.util.ToEnum<Key>> {
  const keys = Object.keys(names) as Key[]
  return z.enum<readonly Key[]>(keys).meta({ title, kind: 'plain', names })
}

/** The value that says which branch of a union is meant, with its words. @example choiceOf('签字', 'signed', '本人签名') */
export function choiceOf<const Value extends string>(title: string, value: Value, name: string): z.ZodLiteral<Value> {
  return z.literal(value).meta({ title, kind: 'plain', names: { [value]: name } })
}

/**
 * What people read for the values of a field that was made with {@link choice} or {@link choiceOf}; undefined for every other.
 * @example valueNames(Payment.shape.channel) // { bank: '银行', electronic: '电子支付', … }
 */
export function valueNames(field: z.core.$ZodType): Readonly<Record<string, string>> | undefined {
  const names = z.globalRegistry.get(field)?.names
  return typeof names === 'object' && names !== null ? (names as Readonly<Record<string, string>>) : undefined
}
