import { defaultScheme, type Mark, machineProposals } from '@zhifa/review-rules'
import { readCase } from '../src/bureau/cases/read-case'
import type { TestBureau } from './bureau'

export type Fields = (readonly [string, string])[]

/** What a form of marks sends: what the program found taken, what it could not tell met, changed where asked. */
export async function markFields(
  { system }: Pick<TestBureau, 'system'>,
  file: string,
  changes: Readonly<Record<string, Partial<Mark>>> = {},
): Promise<Fields> {
  const { db, bureau } = system.context
  const record = await readCase(db, file)
  if (!record) throw new Error(`no case ${file}`)
  return machineProposals({ record }, defaultScheme, bureau)
    .filter(({ outcome }) => outcome !== 'not-arising')
    .flatMap(({ item, outcome }) => {
      const points = defaultScheme.items.find(({ id }) => id === item)?.points ?? 0
      const fault = { outcome: 'not-met' as const, problem: '系统所列问题', place: '第3页' }
      const taken: Partial<Mark> =
        outcome === 'not-met' ? { ...fault, ...(points > 0 ? { deducted: points } : {}) } : { outcome: 'met' }
      return Object.entries({ ...taken, ...changes[item] }).map(
        ([key, value]) => [`marks.${item}.${key}`, String(value)] as const,
      )
    })
}
