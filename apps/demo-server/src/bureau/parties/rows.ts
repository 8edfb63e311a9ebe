import { type CaseRecord, type CreditClass, entriesOf, latest, replay } from '@zhifa/domain'

/** A licence that was granted to the party. */
export interface LicenceRow {
  readonly caseId: string
  readonly number: string
  readonly from: string
  readonly until: string
}

/** A check of the party on site. */
export interface CheckRow {
  readonly caseId: string
  readonly procedure: string
  readonly on: string
  readonly items: readonly string[]
  readonly conclusion: string | undefined
}

/** An order to correct, and what the newest second look found. */
export interface CorrectionRow {
  readonly caseId: string
  readonly number: string | undefined
  readonly dueOn: string
  readonly corrected: boolean | undefined
}

export interface CreditRow {
  readonly caseId: string
  readonly class: CreditClass
  readonly on: string
  readonly until: string | undefined
}

const conclusions: Readonly<Record<string, string>> = {
  'no-problem': '未发现问题',
  'problem-found': '发现问题',
  gone: '查无此人',
  refused: '不配合检查',
}

export function licencesIn(record: CaseRecord): LicenceRow[] {
  return entriesOf(replay(record), 'grant').map(({ data: { licenceNumber, from, until } }) => ({
    ...{ caseId: record.id, number: licenceNumber, from, until },
  }))
}

export function checksIn(record: CaseRecord): CheckRow[] {
  if (!record.procedure.startsWith('inspection.')) return []
  const state = replay(record)
  const approval = latest(state, 'approval')?.data
  const items = approval && 'items' in approval ? approval.items : []
  const conclusion = conclusions[latest(state, 'result')?.data.conclusion ?? '']
  const made = [...entriesOf(state, 'visit'), ...entriesOf(state, 'remote-record').slice(0, 1)]
  return made.map(({ on }) => ({
    ...{ caseId: record.id, procedure: record.procedure, on, items, conclusion },
  }))
}

export function correctionsIn(record: CaseRecord): CorrectionRow[] {
  const state = replay(record)
  const looked = latest(state, 'recheck')
  return entriesOf(state, 'correction-order').flatMap(({ seq, data }) =>
    'dueOn' in data
      ? [
          {
            ...{ caseId: record.id, number: 'number' in data ? data.number : undefined, dueOn: data.dueOn },
            corrected: looked && looked.seq > seq ? looked.data.corrected : undefined,
          },
        ]
      : [],
  )
}

export function creditIn(record: CaseRecord): CreditRow | undefined {
  const draft = latest(replay(record), 'disclosure-draft')
  const said = draft && 'credit' in draft.data ? draft.data.credit : undefined
  if (!draft || !said) return undefined
  return { caseId: record.id, class: said.class, on: draft.on, until: draft.data.publicUntil }
}
