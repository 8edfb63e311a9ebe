import { type Bilingual, didYouMean, type Finding, validate } from '@zhifa/domain'
import { z } from 'zod'
import { OptionsError } from './options-error'

/** A schema for every option: the compiler asks for one as soon as an interface has an option more. */
export type OptionShape<T> = { readonly [K in keyof T]-?: z.ZodType<T[K] | undefined> }

/**
 * The check at the door of a function: options of its interface and no others, each of its kind. What comes from a file of settings
 * is no type of a compiler, and an option that nothing knows would print something else than was asked for.
 * @param door how the function is called
 * @returns the options as they are, or throws an {@link OptionsError}
 * @example const check = optionsOf<{ readonly draft?: string }>('preview', { draft: z.string().optional() })
 */
export function optionsOf<T>(door: string, shape: OptionShape<T>): (given: unknown) => T {
  const schema = z.strictObject(shape).meta({ title: '选项' })
  return (given) => {
    const checked = validate(schema, given, 'documents.options')
    if (!checked.ok)
      throw new OptionsError(
        door,
        checked.findings.map((finding) => withNearest(finding, schema)),
      )
    return given as T
  }
}

/** What is wrong with an option of no known name: which one was meant, and which there are. */
function withNearest(finding: Finding, schema: z.core.$ZodType): Finding {
  const { code, path = [] } = finding
  if (code !== 'input.unrecognized-keys') return finding
  const known = Object.keys(path.slice(0, -1).reduce<Inner>(inside, defOf(schema)).shape ?? {})
  const { zh, en } = didYouMean(String(path.at(-1)), known)
  const name = path.join('.')
  const message = {
    zh: `${name}：没有这个选项${zh || '，'}可用的有 ${known.join('、')}`,
    en: `${name}: unknown option${en}${en ? ' ' : '; '}there are ${known.join(', ')}`,
  }
  return { ...finding, message }
}

interface Inner {
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>
  readonly element?: z.core.$ZodType
  readonly innerType?: z.core.$ZodType
}

/** What a schema has at a key; an option that may be left out is what it is when it is there. */
function inside({ shape, element }: Inner, key: string | number): Inner {
  const found = element ?? shape?.[key]
  let at: Inner = found ? defOf(found) : {}
  while (at.innerType) at = defOf(at.innerType)
  return at
}

/** What a schema is made of. The schema library types this for each kind of schema apart. */
const defOf = (schema: z.core.$ZodType): Inner => schema._zod.def as Inner

/** A value that no JSON can be, told by what it has: another copy of the package makes others of the same kind. */
export const isA = <T>(title: string, test: (value: unknown) => boolean, message: Bilingual) =>
  z.custom<T>(test, { error: message.en, params: { message } }).meta({ title })

/** Of what kind a value is, in another realm too. */
const kindOf = (value: unknown): string => Object.prototype.toString.call(value).slice(8, -1)

/** Whether a value has these methods. */
export const has =
  (...methods: readonly string[]) =>
  (value: unknown): boolean =>
    typeof value === 'object' &&
    value !== null &&
    methods.every((name) => typeof (value as Readonly<Record<string, unknown>>)[name] === 'function')

/** Bytes, a Buffer among them. */
export const isBytes = (value: unknown): value is Uint8Array => kindOf(value) === 'Uint8Array'
export const bytesOption = (title: string) =>
  isA<Uint8Array>(title, isBytes, {
    zh: '应为字节（Uint8Array）',
    en: 'must be bytes (Uint8Array)',
  })

/** What is called back. */
export const functionOption = <T>(title: string) =>
  isA<T>(title, (value) => typeof value === 'function', { zh: '应为函数', en: 'must be a function' })

/** An address as `new URL(…)` makes it. */
export const urlOption = (title: string) =>
  isA<URL>(title, (value) => kindOf(value) === 'URL', { zh: '应为 URL 对象', en: 'must be a URL object' })
