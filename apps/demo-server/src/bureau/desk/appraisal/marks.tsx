import type { Registry } from '@zhifa/domain'
import { type AppraisalItem, type AppraisalScheme, Mark, type Proposed } from '@zhifa/review-rules'
import { type Field, fieldOf, fieldsIn, Input, type InputContext, problemText, readField, type Sent } from '../form'
import type { Refused } from './act-form'

const markField = fieldOf(Mark, 'mark')
const fields = fieldsIn(markField).filter(({ key }) => key !== 'item')
/** The words of the schema for a field of a mark. */
export const markTitle = (key: keyof Mark): string => fieldsIn(markField).find((one) => one.key === key)?.title ?? key
const outcomes = new Map(fields.flatMap((field) => (field.kind === 'choice' ? field.options : [])))
export const outcomeName = (outcome: string): string => outcomes.get(outcome) ?? '由评查人判断'
export const outcomeBadge = (outcome: string): string =>
  outcome === 'not-met' ? 'bad' : outcome === 'undetermined' ? 'warn' : outcome === 'met' ? 'good' : 'dim'

/** Marks as a form sends them, one group for each item; a group in which nobody chose an outcome says nothing. */
export const readMarks = (items: readonly AppraisalItem[], sent: Sent): unknown[] =>
  items.flatMap(({ id }) => {
    const entries = fields.flatMap((field) => {
      const value = readField(field, sent, `marks.${id}.${field.key}`)
      return value === undefined ? [] : [[field.key, value] as const]
    })
    const mark: Record<string, unknown> = { item: id, ...Object.fromEntries(entries) }
    return mark.outcome === undefined ? [] : [mark]
  })

interface MarkFieldsProps {
  readonly items: readonly AppraisalItem[]
  /** What the program found; none for a correction. */
  readonly proposed: readonly Proposed[]
  readonly registry: Registry
  readonly refused: Refused | undefined
  /** Opens every row. */
  readonly open?: boolean
}

/** Inputs of marks, the program's finding beside each; what it found without fault is folded up. */
export function MarkFields({ items, proposed, registry, refused, open = false }: MarkFieldsProps) {
  const found = new Map(proposed.map((one) => [one.item, one]))
  const before = saidMarks(refused)
  const context: InputContext = { registry, problems: problemsOf(refused) }
  const row = (item: AppraisalItem) => (
    <Row
      key={item.id}
      {...{ item, context, open }}
      found={found.get(item.id)}
      mark={before.get(item.id) ?? proposedMark(item, refused ? undefined : found.get(item.id))}
    />
  )
  const arises = ({ id }: AppraisalItem): boolean => found.get(id)?.outcome !== 'not-arising'
  const others = items.filter((item) => !arises(item))
  const groups = [...new Set(items.filter(arises).map(({ group }) => group))]
  return (
    <>
      {groups.map((group) => (
        <section key={group} class="part">
          <h3>{group}</h3>
          {items.filter((item) => arises(item) && item.group === group).map(row)}
        </section>
      ))}
      {others.length > 0 && (
        <details>
          <summary>系统认定本案不涉及的评查项（{others.length}），认为涉及的在此评分</summary>
          {others.map(row)}
        </details>
      )}
    </>
  )
}

/** What stands in a row before anybody looked: what the program could tell; what it could not is left to be chosen. */
function proposedMark({ points }: AppraisalItem, found: Proposed | undefined): Partial<Mark> {
  if (found?.outcome === 'met') return { outcome: 'met' }
  if (found?.outcome !== 'not-met') return {}
  return {
    outcome: 'not-met',
    ...(points > 0 ? { deducted: points } : {}),
    problem: found.why.join('；').slice(0, 1000),
  }
}

function Row({
  item,
  found,
  mark,
  context,
  open,
}: {
  readonly item: AppraisalItem
  readonly found: Proposed | undefined
  readonly mark: Partial<Mark>
  readonly context: InputContext
  readonly open: boolean
}) {
  const name = `marks.${item.id}`
  const [outcome, ...others] = fields
  const rest = others.filter(
    ({ key }) => !(item.veto && key === 'deducted') && !(found === undefined && key === 'aside'),
  )
  const wrong = [...context.problems.keys()].some((key) => key.startsWith(`${name}.`))
  const unfold = open || wrong || mark.outcome === 'not-met'
  return (
    <fieldset class="row scored" id={`item-${item.id}`}>
      <legend>
        {item.title}（{item.veto ? '否决项' : `${item.points}分`}）
      </legend>
      {found && (
        <p class="soft">
          系统建议：<span class={`badge ${outcomeBadge(found.outcome)}`}>{outcomeName(found.outcome)}</span>{' '}
          {found.why.join('；')}
        </p>
      )}
      {outcome && <Input field={outcome} name={`${name}.${outcome.key}`} value={mark.outcome} context={context} />}
      <details open={unfold}>
        <summary>{rest.map(({ title }) => title).join('、')}</summary>
        {rest.map((field: Field) => (
          <Input
            key={field.key}
            field={field}
            name={`${name}.${field.key}`}
            value={mark[field.key as keyof Mark]}
            context={context}
          />
        ))}
      </details>
    </fieldset>
  )
}

const marksIn = (refused: Refused | undefined): readonly Partial<Mark>[] =>
  Array.isArray(refused?.said.marks) ? (refused.said.marks as Partial<Mark>[]) : []
const saidMarks = (refused: Refused | undefined): ReadonlyMap<string, Partial<Mark>> =>
  new Map(marksIn(refused).map((mark) => [mark.item ?? '', mark]))

/** What is wrong stands at the item that it is about, whichever place that had among those sent. */
function problemsOf(refused: Refused | undefined): InputContext['problems'] {
  const sent = marksIn(refused)
  const problems = new Map<string, { zh: string; en: string }[]>()
  for (const finding of refused?.findings ?? []) {
    const [list, index, key] = finding.path ?? []
    const item = list === 'marks' && typeof index === 'number' ? sent[index]?.item : undefined
    if (item === undefined) continue
    const name = `marks.${item}.${key === 'item' || key === undefined ? 'outcome' : key}`
    problems.set(name, [...(problems.get(name) ?? []), problemText(finding)])
  }
  return problems
}

/** The marks that hold now, with what the program found beside them. */
export function MarksTable({
  marks,
  scheme,
  proposed,
  old,
}: {
  readonly marks: readonly Mark[]
  readonly scheme: AppraisalScheme
  readonly proposed: readonly Proposed[]
  /** The first marks, where they were corrected. */
  readonly old: readonly Mark[]
}) {
  const said = new Map(marks.map((mark) => [mark.item, mark]))
  const before = new Map(old.map((mark) => [mark.item, mark]))
  const found = new Map(proposed.map((one) => [one.item, one]))
  const shown = scheme.items.filter(({ id }) => said.has(id) && said.get(id)?.outcome !== 'not-arising')
  const faults = shown.filter(({ id }) => said.get(id)?.outcome === 'not-met' || before.get(id) !== said.get(id))
  const row = (item: AppraisalItem) => {
    const [mark, first, one] = [said.get(item.id), before.get(item.id), found.get(item.id)]
    const lost = (of: Mark | undefined) => (item.veto ? '否决' : `扣${of?.deducted ?? 0}分`)
    return (
      <tr key={item.id}>
        <td data-label="评查项">
          <div>
            {item.title}（{item.veto ? '否决项' : `${item.points}分`}）
          </div>
        </td>
        <td data-label={markTitle('outcome')}>
          <div>
            <span class={`badge ${outcomeBadge(mark?.outcome ?? '')}`}>{outcomeName(mark?.outcome ?? '')}</span>
            {mark?.outcome === 'not-met' && ` ${lost(mark)}`}
            {first && first !== mark && (
              <p class="soft">
                原评分：{outcomeName(first.outcome)}
                {first.outcome === 'not-met' && ` ${lost(first)}`}
              </p>
            )}
          </div>
        </td>
        <td data-label="问题和位置">
          <div>
            {mark?.problem}
            {mark?.place && <p class="soft">{mark.place}</p>}
          </div>
        </td>
        <td data-label="系统建议">
          <div>
            {one && <span class={`badge ${outcomeBadge(one.outcome)}`}>{outcomeName(one.outcome)}</span>}
            {mark?.aside && (
              <p class="soft">
                {markTitle('aside')}：{mark.aside}
              </p>
            )}
          </div>
        </td>
      </tr>
    )
  }
  const table = (items: readonly AppraisalItem[]) => (
    <table class="wrap">
      <thead>
        <tr>
          <th>评查项</th>
          <th>{markTitle('outcome')}</th>
          <th>问题和位置</th>
          <th>系统建议</th>
        </tr>
      </thead>
      <tbody>{items.map(row)}</tbody>
    </table>
  )
  const rest = shown.filter((item) => !faults.includes(item))
  return (
    <>
      {faults.length === 0 ? <p>没有不符合的评查项。</p> : table(faults)}
      <details>
        <summary>其余{rest.length}项均符合</summary>
        {table(rest)}
      </details>
    </>
  )
}
