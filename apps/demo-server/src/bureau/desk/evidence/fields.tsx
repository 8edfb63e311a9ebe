import type { ComponentChildren } from 'preact'

interface FieldProps {
  /** Of the form, so that labels of several forms on a page find their own field. */
  readonly id: string
  readonly name: string
  readonly title: string
  readonly type?: 'text' | 'date' | 'datetime-local'
  readonly optional?: boolean
}

export function Field({ id, name, title, type = 'text', optional = false }: FieldProps) {
  return (
    <div class="field">
      <label for={`${id}-${name}`}>
        {title}
        {optional && <span class="optional">选填</span>}
      </label>
      <input id={`${id}-${name}`} name={name} type={type} required={!optional} />
    </div>
  )
}

/** Several lines of text. */
export function Prose({ id, name, title, optional = false }: Omit<FieldProps, 'type'>) {
  return (
    <div class="field">
      <label for={`${id}-${name}`}>
        {title}
        {optional && <span class="optional">选填</span>}
      </label>
      <textarea id={`${id}-${name}`} name={name} rows={4} required={!optional} />
    </div>
  )
}

type Option = readonly [value: string, text: string]

interface ChoiceProps extends Omit<FieldProps, 'type' | 'optional'> {
  readonly options: readonly Option[]
}

export function Choice({ id, name, title, options }: ChoiceProps) {
  return (
    <div class="field">
      <label for={`${id}-${name}`}>{title}</label>
      <select id={`${id}-${name}`} name={name} required>
        <option value="">请选择</option>
        {options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  )
}

/** Several of a list. */
export function Boxes({ id, name, title, options }: ChoiceProps) {
  return (
    <fieldset class="field">
      <legend>{title}</legend>
      {options.map(([value, text], i) => (
        <label key={value} for={`${id}-${name}-${i}`}>
          <input id={`${id}-${name}-${i}`} type="checkbox" name={name} value={value} /> {text}
        </label>
      ))}
    </fieldset>
  )
}

interface FormProps {
  readonly action: string
  readonly kind: string
  readonly title: string
  /** What the form is about, beside what is filled in. */
  readonly about?: Readonly<Record<string, string | number>>
  readonly children: ComponentChildren
  readonly button?: string
}

/** A form that unfolds: what it does is its title. */
export function Unfolding({ action, kind, title, about = {}, children, button = '提交' }: FormProps) {
  return (
    <details>
      <summary>{title}</summary>
      <form method="post" action={action} class="panel">
        <input type="hidden" name="kind" value={kind} />
        {Object.entries(about).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {children}
        <div class="actions">
          <button type="submit">{button}</button>
        </div>
      </form>
    </details>
  )
}
