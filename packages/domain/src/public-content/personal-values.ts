import type { CaseState } from '../case/record/state'
import type { Procedure } from '../case/table/types'
import type { FieldKind } from '../input/field-kind'
import { fieldReader } from '../input/fields'
import type { KnownPayloads } from '../payloads'

const personal: readonly (FieldKind | undefined)[] = [
  'personal-name',
  'resident-id',
  'address',
  'telephone',
  'bank-account',
  'commercial-secret',
]
const personalFields = fieldReader(({ kind }) => personal.includes(kind))

/**
 * Every personal value of a case, found by the kinds that the schemas of its payloads declare: what the public text must
 * not contain. A new field is covered as soon as its schema says what it holds.
 */
export function personalValues(state: CaseState<KnownPayloads>, procedure: Procedure): string[] {
  const values = new Set<string>()
  for (const entry of state.entries) {
    const schema = procedure.steps[entry.step]?.data
    if (schema) for (const { value } of personalFields(schema, entry.data)) values.add(value)
  }
  return [...values]
}
