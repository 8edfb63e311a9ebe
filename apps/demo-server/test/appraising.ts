import type { CaseRecord } from '@zhifa/domain'
import { defaultScheme, type Mark, machineProposals } from '@zhifa/review-rules'
import type { Bureau } from '../src/bureau/bureau'
import { readCase } from '../src/bureau/cases/read-case'
import type { TestBureau } from './bureau'

export type Fields = (readonly [string, string])[]

/** Marks that take what the program found, and say of what it could not tell that it is met. */
export const takenMarks = (record: CaseRecord, house: Pick<Bureau, 'law' | 'registry'>): Mark[] =>
  machineProposals({ record }, defaultScheme, house)
    .filter(({ outcome }) => outcome !== 'not-arising')
    .map(({ item, outcome }): Mark => {
      if (outcome !== 'not-met') return { item, outcome: 'met' }
      const points = defaultScheme.items.find(({ id }) => id === item)?.points ?? 0
      return { item, outcome, problem: '系统所列问题', place: '第3页', ...(points > 0 ? { deducted: points } : {}) }
    })

/** What a form of marks sends, changed where asked. */
export async function markFields(
  { system }: Pick<TestBureau, 'system'>,
  file: string,
  changes: Readonly<Record<string, Partial<Mark>>> = {},
): Promise<Fields> {
  const { db, bureau } = system.context
  const record = await readCase(db, file)
  if (!record) throw new Error(`no case ${file}`)
  return takenMarks(record, bureau).flatMap(({ item, ...mark }) =>
    Object.entries({ ...mark, ...changes[item] }).map(
      ([key, value]) => [`marks.${item}.${key}`, String(value)] as const,
    ),
  )
}
