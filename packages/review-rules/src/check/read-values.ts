import { retentionClassNames } from '@zhifa/domain'
import type { ReviewFinding } from '../rule'
import { inWords } from '../text'
import type { CaseCheck } from './check-case'

/** One value that a rule read. */
export interface ReadValue {
  /** `告知书送达日` */
  readonly name: string
  /** Where it stands: `notice-service.receivedOn`. */
  readonly place: string
  /** In words; absent where the record does not give it. */
  readonly value?: string
}

/**
 * What a rule read for its finding, in the order of its definition and in the words of a person: steps by their titles, codes
 * in words, 是 and 否.
 *
 * @example readValues(finding, check) // [{ name: '告知书送达日', place: 'notice-service.receivedOn', value: '2026-11-02' }, …]
 */
export function readValues({ rule: id, read }: ReviewFinding, { rules, view }: CaseCheck): readonly ReadValue[] {
  const rule = rules.find(id)
  return (rule?.keys ?? []).map((key) => {
    const fact = rule!.facts[key]!
    const cut = fact.lastIndexOf(' ')
    const at = { name: fact.slice(0, cut), place: fact.slice(cut + 1) }
    const value = read[key]
    return value === null || value === undefined ? at : { ...at, value: inWords(named(value, view.procedure.steps)) }
  })
}

/** What a rule reads by its code. */
const codes: Readonly<Record<string, string>> = {
  address: '当事人住址',
  evidence: '证据',
  basis: '依据',
  'reason-and-basis': '理由和依据',
  inventory: '清单',
  remedies: '救济途径',
  seal: '负责人批准和印章',
  statutory: '行政机关',
  authorised: '法律、法规授权的组织',
  entrusted: '受委托的组织',
  ...retentionClassNames,
}

/** Steps by their titles, codes in words; everything else as it stands. */
function named(value: unknown, steps: Readonly<Record<string, { readonly title: string }>>): unknown {
  if (Array.isArray(value)) return value.map((item) => named(item, steps))
  if (typeof value !== 'string') return value
  if (Object.hasOwn(codes, value)) return codes[value]
  return Object.hasOwn(steps, value) ? steps[value]!.title : value
}
