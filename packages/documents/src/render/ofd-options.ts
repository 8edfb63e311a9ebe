import type { AnyForm } from '../form/form'
import { OfdOptionError } from '../ofd/errors'
import { type OfdFile, ofdSink } from '../ofd/ofd-sink'
import type { OfdProfileName } from '../ofd/package/profile'
import type { Sink } from '../press/sink'
import { checkedJson } from './render-json'

/** What only an OFD file can have. */
export interface OfdOptions {
  /** `archive`: OFD-A (GB/T 42133-2022), `unverified`: the standard's text was not read. */
  readonly profile?: OfdProfileName
  /**
   * The document's data as JSON inside the file, for machines: `inside` all of it, for a file that stays inside the office; a list
   * names the fields that may leave. When absent, forms for the office carry all, others nothing.
   */
  readonly attach?: 'inside' | readonly string[]
}

/** PDF/A-1b forbids files inside the file. @throws {OfdOptionError} */
export function noOfdOptions(options: OfdOptions): void {
  for (const name of ['profile', 'attach'] as const)
    if (options[name] !== undefined)
      throw new OfdOptionError(
        `${name} means something for OFD only; PDF/A-1b has neither`,
        `${name} 只用于OFD版式文件，PDF/A-1b 不适用`,
      )
}

/** What is known of a document beside its pages. */
interface Known {
  readonly data: unknown
  readonly form?: AnyForm
  readonly number?: string
  readonly agency?: string
}

/**
 * The writer of OFD files. Imported at once, not when first asked for: a bundler that makes one file of a program wraps every
 * module that a late import reaches, and left modules of other packages without their first run.
 * @throws {OfdOptionError}
 */
export function ofdOf(options: OfdOptions, known: Known = { data: undefined }): Sink<OfdFile> {
  return ofdSink({
    profile: options.profile,
    name: known.form?.title,
    number: known.number,
    agency: known.agency ?? agencyOf(known.data),
    attachments: attached(options, known).map((text) => ({ name: 'data.json', text })),
  })
}

/** Whose document it is, as the forms call the field. */
function agencyOf(data: unknown): string | undefined {
  const { agency } = (data ?? {}) as { readonly agency?: unknown }
  return typeof agency === 'string' ? agency : undefined
}

function attached({ attach }: OfdOptions, { data, form }: Known): string[] {
  const json = (shown: unknown): string =>
    form ? checkedJson(form, data, shown) : `${JSON.stringify({ data: shown }, null, 2)}\n`
  if (attach === undefined) return form?.audience === 'internal' ? [json(data)] : []
  if (attach === 'inside') return [json(data)]
  if (attach.length === 0) return []
  const fields = data as Readonly<Record<string, unknown>>
  const unknown = attach.find((name) => !isFieldOf(form, fields, name))
  if (unknown !== undefined)
    throw new OfdOptionError(`attach names ${unknown}, which is no field`, `attach 中的 ${unknown} 不是该文书的字段`)
  return [json(Object.fromEntries(attach.flatMap((name) => (name in fields ? [[name, fields[name]]] : []))))]
}

/** A field that may be left out is a field all the same. */
const isFieldOf = (form: AnyForm | undefined, fields: object, name: string): boolean =>
  Object.hasOwn(fields, name) || Object.hasOwn((form?.data as { shape?: object } | undefined)?.shape ?? {}, name)
