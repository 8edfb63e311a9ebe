import { type Bilingual, formatYuan, type Registry } from '@zhifa/domain'
import type { Choices, Option } from './choices'
import type { Field } from './field'
import { type Known, listedOptions } from './listed'

/** What inputs need to know besides their field. */
export interface InputContext extends Known {
  readonly registry: Registry
  /** Messages by the name of the field that they belong to. */
  readonly problems: ReadonlyMap<string, readonly Bilingual[]>
  /** Names of the fields that are still to be filled in. */
  readonly missing?: ReadonlySet<string>
  /** The people who come into question for a field, by its name; absent: everybody. */
  readonly only?: Readonly<Record<string, readonly string[]>>
  readonly choices?: Choices
  /** Names of the fields in which a proposal stands that nobody has changed. */
  readonly proposed?: ReadonlySet<string>
  /** What a press writes beside a field, by the field's name: commands with their labels. */
  readonly offers?: ReadonlyMap<string, readonly Offer[]>
  /** What a row of a list is called in place of its number, by its name. */
  readonly captions?: ReadonlyMap<string, string>
  /** Names of the fields that the form carries along and nobody types. */
  readonly carried?: ReadonlySet<string>
  /** The uploaded files of the case, and where more are uploaded; absent where the form is of no case. */
  readonly files?: CaseFiles
}

export interface Offer {
  readonly command: string
  readonly label: string
  /** What is typed beside the button: the input's name, what it is called, and what stands in it so far. */
  readonly asks?: { readonly name: string; readonly label: string; readonly value: string }
}

export interface CaseFiles {
  readonly options: readonly Option[]
  readonly href: string
}

export interface InputProps {
  readonly field: Field
  readonly name: string
  readonly value: unknown
  readonly context: InputContext
}

export const officersAsOptions = ({ registry, only }: InputContext, name: string): Option[] =>
  [...registry.officers.values()]
    .filter(({ id }) => only?.[name]?.includes(id) ?? true)
    .map(({ id, name, department }) => [id, `${name}（${department}）`])

/** The id of a field's input, from its name. */
export const idOf = (name: string): string => `f-${name.replaceAll('.', '-')}`

const inputTypes: Partial<Record<Field['kind'], string>> = { date: 'date', datetime: 'datetime-local', time: 'time' }

/** The one input of a simple field. */
export function Control({ field, name, value, context }: InputProps) {
  const common = {
    id: idOf(name),
    name,
    ...(context.problems.has(name) ? { 'aria-invalid': true, 'aria-describedby': `${idOf(name)}-problem` } : {}),
  }
  const text = value === undefined || value === null ? '' : String(value)
  const choices = context.choices?.[field.key]
  if (choices) return <Select {...common} value={text} options={choices} />
  const listed = field.listed === undefined ? undefined : context.lists?.[field.listed]
  if (listed && field.kind === 'text')
    return <Select {...common} value={text} options={listedOptions(listed, text === '' ? [] : [text])} />
  if (field.kind === 'prose') return <textarea {...common} rows={text.length > 120 ? 5 : 3} value={text} />
  if (field.kind === 'lines') {
    const lines = Array.isArray(value) ? (value as string[]) : []
    return <textarea {...common} rows={Math.max(2, lines.length)} value={lines.join('\n')} />
  }
  if (field.kind === 'money') {
    const yuan = typeof value === 'number' ? formatYuan(value).replaceAll(',', '') : text
    return <input {...common} inputMode="decimal" value={yuan} />
  }
  if (field.kind === 'integer') return <input {...common} inputMode="numeric" value={text} />
  if (field.kind === 'decimal') return <input {...common} inputMode="decimal" value={text} />
  if (field.kind === 'choice') return <Select {...common} value={text} options={field.options} />
  if (field.kind === 'person') return <Select {...common} value={text} options={officersAsOptions(context, name)} />
  if (field.kind === 'file' && context.files) return <FileChoice {...common} value={text} files={context.files} />
  // What a rule computed is passed on, not typed.
  if (field.kind === 'hash') return <input {...common} value={text} readOnly class="mono" />
  return <input {...common} type={inputTypes[field.kind] ?? 'text'} value={text} />
}

/** One of the uploaded files of the case; a hash that none of them has stays, and says so. */
function FileChoice({
  files: { options, href },
  ...select
}: {
  readonly id: string
  readonly name: string
  readonly value: string
  readonly files: CaseFiles
}) {
  const { value } = select
  const known = value === '' || options.some(([sha256]) => sha256 === value)
  return (
    <>
      <Select
        {...select}
        options={known ? options : [...options, [value, `未上传的文件（SHA-256 ${value.slice(0, 16)}…）`]]}
      />
      <p class="help">
        {options.length === 0 && '本案还没有上传文件。'}
        <a href={href} target="_blank" rel="noopener">
          上传文件
        </a>
        后
        <button type="submit" name="_do" value="refresh" class="quiet" formnovalidate>
          更新文件列表
        </button>
      </p>
    </>
  )
}

/** A choice of one, with an empty first line. */
export function Select({
  options,
  value,
  ...rest
}: {
  readonly id: string
  readonly name: string
  readonly value: string
  readonly options: readonly Option[]
  readonly 'data-refresh'?: boolean
}) {
  return (
    <select {...rest}>
      <option value="">请选择</option>
      {options.map(([item, name]) => (
        <option key={item} value={item} selected={item === value}>
          {name}
        </option>
      ))}
    </select>
  )
}
