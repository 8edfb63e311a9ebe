import { type ComponentChildren, Fragment } from 'preact'
import type { Option } from './choices'
import { Control, type InputProps, idOf, officersAsOptions, Select } from './control'
import { type Field, unitFen, variantOf } from './field'
import { listedOptions, within } from './listed'

/** The inputs of a field with the value that it has so far. */
export function Input(props: InputProps) {
  const { field, name, value, context } = props
  if (context.carried?.has(name)) return <input type="hidden" name={name} value={String(value ?? '')} />
  if (field.kind === 'group') return <Group {...props} field={field} />
  if (field.kind === 'variants') return <Variants {...props} field={field} />
  if (field.kind === 'list') return <List {...props} field={field} />
  if (field.kind === 'boolean') return <YesNo {...props} />
  if (field.kind === 'people') return <Several {...props} options={officersAsOptions(props.context, props.name)} />
  const listed = field.listed === undefined ? undefined : context.lists?.[field.listed]
  if (listed && field.kind === 'lines') return <Several {...props} options={listedOptions(listed, linesOf(value))} />
  if (field.kind === 'choices') return <Several {...props} options={field.options} />
  return (
    <Labelled {...props}>
      <Control {...props} />
    </Labelled>
  )
}

const linesOf = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : [])

const label = ({ title, kind }: Field): string => (kind === 'money' ? title.replace(unitFen, '（元）') : title)
function Title({ field, name, context }: Omit<InputProps, 'value'>) {
  return (
    <>
      {label(field)}
      {field.optional && <span class="optional">选填</span>}
      {context.missing?.has(name) && <span class="badge warn">待填写</span>}
      {context.proposed?.has(name) && <span class="badge proposed">系统拟填</span>}
    </>
  )
}

/** What one press fills in here; the person who presses says it. */
export function Offers({ name, context }: Pick<InputProps, 'name' | 'context'>) {
  const offers = context.offers?.get(name)
  if (!offers) return null
  return (
    <p class="offers">
      {offers.map(({ command, label, asks }) => (
        <Fragment key={command}>
          {asks && (
            <label>
              {asks.label} <input type="text" name={asks.name} value={asks.value} autocomplete="off" />
            </label>
          )}
          <button type="submit" name="_do" value={command} class="quiet" formnovalidate>
            {label}
          </button>
        </Fragment>
      ))}
    </p>
  )
}

function Problems({ name, context }: Pick<InputProps, 'name' | 'context'>) {
  const problems = context.problems.get(name)
  if (!problems) return null
  return (
    <p class="problem" title={problems.map(({ en }) => en).join('; ')} id={`${idOf(name)}-problem`}>
      {problems.map(({ zh }) => zh).join('；')}
    </p>
  )
}

/** A text of one line that half the width of the form would cut off. */
const isLong = (value: unknown): boolean => typeof value === 'string' && value.length > 20

function Labelled({ field, name, value, context, children }: InputProps & { readonly children: ComponentChildren }) {
  const long = field.kind === 'text' && isLong(value) ? ' long' : ''
  return (
    <div class={`field ${field.kind}${long}${context.problems.has(name) ? ' wrong' : ''}`}>
      <label for={idOf(name)}>
        <Title field={field} name={name} context={context} />
      </label>
      {children}
      {field.kind === 'lines' && <p class="help">{field.help}</p>}
      <Problems name={name} context={context} />
      <Offers name={name} context={context} />
    </div>
  )
}

function YesNo({ field, name, value, context }: InputProps) {
  return (
    <fieldset id={idOf(name)} class={`field choice-row${context.problems.has(name) ? ' wrong' : ''}`}>
      <legend>
        <Title field={field} name={name} context={context} />
      </legend>
      {[true, false].map((item) => (
        <label key={String(item)}>
          <input type="radio" name={name} value={String(item)} checked={value === item} /> {item ? '是' : '否'}
        </label>
      ))}
      <Problems name={name} context={context} />
      <Offers name={name} context={context} />
    </fieldset>
  )
}

function Several({ field, name, value, context, options }: InputProps & { readonly options: readonly Option[] }) {
  const chosen = new Set(Array.isArray(value) ? (value as string[]) : [])
  return (
    <fieldset id={idOf(name)} class={`field choice-row${context.problems.has(name) ? ' wrong' : ''}`}>
      <legend>
        <Title field={field} name={name} context={context} />
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
  const inside = within(context, field.fields, value)
  return (
    <fieldset class="group" id={idOf(name)}>
      <legend>
        <Title field={field} name={name} context={context} />
      </legend>
      <Problems name={name} context={context} />
      {field.fields.map((item) => (
        <Input
          key={item.key}
          field={item}
          name={`${name}.${item.key}`}
          value={child(value, item.key)}
          context={inside}
        />
      ))}
      <Offers name={name} context={context} />
    </fieldset>
  )
}

function Variants({ field, name, value, context }: InputProps & { field: Field & { kind: 'variants' } }) {
  const chosen = child(value, field.by)
  const options = field.variants.flatMap((variant) => variant.options)
  const fields = variantOf(field, chosen)?.fields ?? []
  const by = `${name}.${field.by}`
  // What the form carries along goes with it before the choice is made as well.
  const carried = [...(context.carried ?? [])].filter(
    (one) => one.startsWith(`${name}.`) && !fields.some(({ key }) => one === `${name}.${key}`),
  )
  return (
    <fieldset class="group" id={idOf(name)}>
      <legend>
        <Title field={field} name={name} context={context} />
      </legend>
      <Problems name={name} context={context} />
      {/* What fills in the rest stands before it. */}
      <Offers name={name} context={context} />
      <div class={`field choice${context.problems.has(by) ? ' wrong' : ''}`}>
        <label for={idOf(by)}>
          {field.byTitle}
          {context.proposed?.has(by) && <span class="badge proposed">系统拟填</span>}
        </label>
        <Select id={idOf(by)} name={by} value={String(chosen ?? '')} options={options} data-refresh />
        <noscript>
          <button type="submit" name="_do" value="refresh" class="quiet">
            更新
          </button>
        </noscript>
        <Problems name={by} context={context} />
      </div>
      {carried.map((one) => (
        <input key={one} type="hidden" name={one} value={String(child(value, one.slice(name.length + 1)) ?? '')} />
      ))}
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
    <fieldset class="group list" id={idOf(name)}>
      <legend>
        <Title field={field} name={name} context={context} />
      </legend>
      <input type="hidden" name={`${name}.#`} value={rows.length} />
      <Problems name={name} context={context} />
      {rows.length === 0 && <p class="soft">没有列出任何一项。</p>}
      {rows.map((row, i) => (
        <div class="row" key={i}>
          <Input
            field={
              {
                ...field.item,
                title: context.captions?.get(`${name}.${i}`) ?? `第${i + 1}项`,
                optional: false,
              } as Field
            }
            name={`${name}.${i}`}
            value={row}
            context={context}
          />
          {/* What was published is answered whole. */}
          {!context.carried?.has(`${name}.${i}.question`) && (
            <button type="submit" name="_do" value={`remove:${name}.${i}`} class="quiet remove" formnovalidate>
              删除第{i + 1}项
            </button>
          )}
        </div>
      ))}
      {!context.carried?.has(`${name}.0.question`) && (
        <button type="submit" name="_do" value={`add:${name}`} class="quiet" formnovalidate>
          + 添加{field.title}
        </button>
      )}
      <Offers name={name} context={context} />
    </fieldset>
  )
}
