import { formatYuan, type Registry } from '@zhifa/domain'
import type { ComponentChildren } from 'preact'
import type { Choices, Option } from './choices'
import { type Field, unitFen } from './field'
import { choiceName, namesArticles } from './names'

/** What inputs need to know besides their field. */
export interface InputContext {
  readonly registry: Registry
  /** Messages by the name of the field that they belong to. */
  readonly problems: ReadonlyMap<string, readonly string[]>
  /** The people who come into question for a field, by its name; absent: everybody. */
  readonly only?: Readonly<Record<string, readonly string[]>>
  readonly choices?: Choices
}

interface InputProps {
  readonly field: Field
  readonly name: string
  readonly value: unknown
  readonly context: InputContext
}

/** The inputs of a field with the value that it has so far. */
export function Input(props: InputProps) {
  const { field } = props
  if (field.kind === 'group') return <Group {...props} field={field} />
  if (field.kind === 'variants') return <Variants {...props} field={field} />
  if (field.kind === 'list') return <List {...props} field={field} />
  if (field.kind === 'boolean') return <YesNo {...props} />
  if (field.kind === 'people') return <Several {...props} options={officersAsOptions(props.context, props.name)} />
  if (field.kind === 'choices')
    return <Several {...props} options={field.options.map((item) => [item, choiceName(field.key, item)])} />
  return (
    <Labelled {...props}>
      <Control {...props} />
    </Labelled>
  )
}

const officersAsOptions = ({ registry, only }: InputContext, name: string): Option[] =>
  [...registry.officers.values()]
    .filter(({ id }) => only?.[name]?.includes(id) ?? true)
    .map(({ id, name, department }) => [id, `${name}（${department}）`])

const label = ({ title, kind }: Field): string => (kind === 'money' ? title.replace(unitFen, '（元）') : title)
const idOf = (name: string): string => `f-${name.replaceAll('.', '-')}`

function Title({ field }: { readonly field: Field }) {
  return (
    <>
      {label(field)}
      {field.optional && <span class="optional">选填</span>}
    </>
  )
}

function Problems({ name, context }: Pick<InputProps, 'name' | 'context'>) {
  const problems = context.problems.get(name)
  if (!problems) return null
  return (
    <p class="problem" id={`${idOf(name)}-problem`}>
      {problems.join(';')}
    </p>
  )
}

function Labelled({ field, name, context, children }: InputProps & { readonly children: ComponentChildren }) {
  return (
    <div class={`field ${field.kind}${context.problems.has(name) ? ' wrong' : ''}`}>
      <label for={idOf(name)}>
        <Title field={field} />
      </label>
      {children}
      {field.kind === 'lines' && <p class="help">{namesArticles(field.key) ? articleHelp : '每行填写一项'}</p>}
      <Problems name={name} context={context} />
    </div>
  )
}

const articleHelp = '每行填写一条，写作“法规名称 条.款(项)”，如“行政处罚法 54.2”'

const inputTypes: Partial<Record<Field['kind'], string>> = { date: 'date', datetime: 'datetime-local', time: 'time' }

function Control({ field, name, value, context }: InputProps) {
  const common = {
    id: idOf(name),
    name,
    ...(context.problems.has(name) ? { 'aria-invalid': true, 'aria-describedby': `${idOf(name)}-problem` } : {}),
  }
  const text = value === undefined || value === null ? '' : String(value)
  const choices = context.choices?.[field.key]
  if (choices) return <Select {...common} value={text} options={choices} />
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
  if (field.kind === 'choice')
    return (
      <Select {...common} value={text} options={field.options.map((item) => [item, choiceName(field.key, item)])} />
    )
  if (field.kind === 'person') return <Select {...common} value={text} options={officersAsOptions(context, name)} />
  // What a rule computed is passed on, not typed.
  if (field.kind === 'hash' && field.key === 'digest') return <input {...common} value={text} readOnly class="mono" />
  if (field.kind === 'hash')
    return (
      <>
        <input {...common} value={text} maxLength={64} class="mono" />
        <p class="help">
          64位十六进制。可选择文件自动计算（文件不上传）：
          <input type="file" data-hash-into={idOf(name)} aria-label="选择文件计算哈希" />
        </p>
      </>
    )
  return <input {...common} type={inputTypes[field.kind] ?? 'text'} value={text} />
}

function Select({
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

function YesNo({ field, name, value, context }: InputProps) {
  return (
    <fieldset class={`field choice-row${context.problems.has(name) ? ' wrong' : ''}`}>
      <legend>
        <Title field={field} />
      </legend>
      {[true, false].map((item) => (
        <label key={String(item)}>
          <input type="radio" name={name} value={String(item)} checked={value === item} /> {item ? '是' : '否'}
        </label>
      ))}
      <Problems name={name} context={context} />
    </fieldset>
  )
}

function Several({ field, name, value, context, options }: InputProps & { readonly options: readonly Option[] }) {
  const chosen = new Set(Array.isArray(value) ? (value as string[]) : [])
  return (
    <fieldset class={`field choice-row${context.problems.has(name) ? ' wrong' : ''}`}>
      <legend>
        <Title field={field} />
      </legend>
      {options.map(([item, text]) => (
        <label key={item}>
          <input type="checkbox" name={name} value={item} checked={chosen.has(item)} /> {text}
        </label>
      ))}
      <Problems name={name} context={context} />
    </fieldset>
  )
}

const child = (value: unknown, key: string | number): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[key] : undefined

function Group({ field, name, value, context }: InputProps & { field: Field & { kind: 'group' } }) {
  return (
    <fieldset class="group">
      <legend>
        <Title field={field} />
      </legend>
      <Problems name={name} context={context} />
      {field.fields.map((item) => (
        <Input
          key={item.key}
          field={item}
          name={`${name}.${item.key}`}
          value={child(value, item.key)}
          context={context}
        />
      ))}
    </fieldset>
  )
}

function Variants({ field, name, value, context }: InputProps & { field: Field & { kind: 'variants' } }) {
  const chosen = child(value, field.by)
  const options = field.variants.flatMap(({ values }) => values)
  const fields = field.variants.find(({ values }) => values.includes(String(chosen)))?.fields ?? []
  const by = `${name}.${field.by}`
  return (
    <fieldset class="group">
      <legend>
        <Title field={field} />
      </legend>
      <Problems name={name} context={context} />
      <div class={`field choice${context.problems.has(by) ? ' wrong' : ''}`}>
        <label for={idOf(by)}>{field.byTitle}</label>
        <Select
          id={idOf(by)}
          name={by}
          value={String(chosen ?? '')}
          options={options.map((item) => [item, choiceName(field.by, item)])}
          data-refresh
        />
        <noscript>
          <button type="submit" name="_do" value="refresh" class="quiet">
            更新
          </button>
        </noscript>
        <Problems name={by} context={context} />
      </div>
      {fields.map((item) => (
        <Input
          key={item.key}
          field={item}
          name={`${name}.${item.key}`}
          value={child(value, item.key)}
          context={context}
        />
      ))}
    </fieldset>
  )
}

function List({ field, name, value, context }: InputProps & { field: Field & { kind: 'list' } }) {
  const rows = Array.isArray(value) ? value : []
  return (
    <fieldset class="group list">
      <legend>
        <Title field={field} />
      </legend>
      <input type="hidden" name={`${name}.#`} value={rows.length} />
      <Problems name={name} context={context} />
      {rows.map((row, i) => (
        <div class="row" key={i}>
          <Input
            field={{ ...field.item, title: `第${i + 1}项`, optional: false } as Field}
            name={`${name}.${i}`}
            value={row}
            context={context}
          />
          <button type="submit" name="_do" value={`remove:${name}.${i}`} class="quiet remove" formnovalidate>
            删除第{i + 1}项
          </button>
        </div>
      ))}
      <button type="submit" name="_do" value={`add:${name}`} class="quiet" formnovalidate>
        + 添加{field.title}
      </button>
    </fieldset>
  )
}
