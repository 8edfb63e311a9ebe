import type { FieldKind } from '../input/field-kind'
import type { Procedure } from '../procedure/types'
import { mapKinds } from '../record/leaves'
import type { CaseState } from '../record/state'

const personal: readonly FieldKind[] = [
  'personal-name',
  'resident-id',
  'address',
  'telephone',
  'bank-account',
  'commercial-secret',
]

/**
 * Every personal value of a case, found by the kinds that the schemas of its payloads declare: what the public text must
 * not contain. A new field is covered as soon as its schema says what it holds.
 */
export function personalValues(state: CaseState, procedure: Procedure): string[] {
  const values = new Set<string>()
  for (const entry of state.entries) {
    const schema = procedure.steps[entry.step]?.data
    if (schema)
      mapKinds(schema, entry.data, (kind, text) => {
        if (personal.includes(kind)) values.add(text)
        return text
      })
  }
  return [...values]
}
