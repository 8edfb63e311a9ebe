import { type Field, fieldsIn, formOf } from '../form'
import { type Known, reportOf } from './known'

const child = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined

/** Of a value that another paper states, as much as a field asks for: what only the other one says falls away. */
export function taken(field: Field, value: unknown): unknown {
  if (field.kind === 'group')
    return Object.fromEntries(
      field.fields.flatMap((one) => {
        const own = child(value, one.key)
        return own === undefined ? [] : [[one.key, taken(one, own)]]
      }),
    )
  return field.kind === 'list' && Array.isArray(value) ? value.map((row) => taken(field.item, row)) : value
}

/**
 * What the final report found of each violation and of each further party, and how it applied the benchmarks, as far as a field of the
 * step (or of a group in it) asks for it: what it proposes to impose is what a decision imposes.
 */
export function foundInReport(known: Known, within?: string): Record<string, unknown> {
  const report = reportOf(known)
  if (!report) return {}
  const form = formOf(known.step.data)
  const asked = within === undefined ? form : fieldsIn(form).find(({ key }) => key === within)
  const { benchmarks, violations, others } = report
  const found = { benchmarks, violations, others: others?.map((one) => ({ ...one, penalties: one.proposal })) }
  const fields = asked ? fieldsIn(asked).filter(({ key }) => key in found) : []
  return taken({ kind: 'group', key: '', title: '', optional: false, fields }, found) as Record<string, unknown>
}
