import type { Finding, Registry } from '@zhifa/domain'
import { type AppraisalKind, appraisalActName, appraisalActSchema } from '@zhifa/review-rules'
import {
  type Choices,
  type Field,
  fieldOf,
  Input,
  type InputContext,
  type Option,
  problemsByField,
  readField,
  type Sent,
} from '../form'

/** What was sent and refused: it stays in the form. */
export interface Refused {
  readonly said: Readonly<Record<string, unknown>>
  readonly findings: readonly Finding[]
}

/** The fields of an act, named by its schema; `kind` says which act it is. */
export const fieldsOfAct = (kind: AppraisalKind): Field[] =>
  Object.entries(appraisalActSchema(kind)?.shape ?? {})
    .filter(([key]) => key !== 'kind')
    .map(([key, node]) => fieldOf(node, key))

/** What a form says of an act. */
export const saidOfAct = (kind: AppraisalKind, sent: Sent): Record<string, unknown> => ({
  kind,
  ...Object.fromEntries(
    fieldsOfAct(kind).flatMap((field) => {
      const value = readField(field, sent, field.key)
      return value === undefined ? [] : [[field.key, value]]
    }),
  ),
})

interface ActFormProps {
  readonly kind: AppraisalKind
  readonly action: string
  readonly registry: Registry
  /** What the act is about: passed on, not typed. */
  readonly about?: Readonly<Record<string, string | number>>
  readonly choices?: Choices
  /** Lists of which some are ticked, by the key of the field. */
  readonly ticks?: Readonly<Record<string, readonly Option[]>>
  readonly only?: InputContext['only']
  readonly refused?: Refused | undefined
  /** Fields that stand elsewhere on the form. */
  readonly except?: readonly string[]
  /** False where the page is called so already. */
  readonly heading?: boolean
  readonly children?: preact.ComponentChildren
}

/** The form of one act. */
export function ActForm(props: ActFormProps) {
  const {
    kind,
    action,
    registry,
    about = {},
    choices = {},
    ticks = {},
    only,
    refused,
    except = [],
    heading = true,
    children,
  } = props
  const own = refused?.said.kind === kind ? refused : undefined
  const context: InputContext = {
    ...{ registry, choices, problems: problemsByField(own?.findings ?? []) },
    ...(only ? { only } : {}),
  }
  return (
    <form method="post" action={action} class="panel" id={`act-${kind}`}>
      {heading && <h2>{appraisalActName(kind)}</h2>}
      <input type="hidden" name="kind" value={kind} />
      {Object.entries(about).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      {fieldsOfAct(kind)
        .filter(({ key }) => !(key in about) && !except.includes(key))
        .map((field) => {
          const options = ticks[field.key]
          const shown: Field = options ? { ...bare(field), kind: 'choices', options } : field
          return <Input key={field.key} field={shown} name={field.key} value={own?.said[field.key]} context={context} />
        })}
      <div class="actions">
        <button type="submit">{appraisalActName(kind)}</button>
      </div>
    </form>
  )
}

const bare = ({ key, title, optional }: Field) => ({ key, title, optional })
