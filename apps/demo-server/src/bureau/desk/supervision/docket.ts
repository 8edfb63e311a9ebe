import { type CaseRecord, deadlinesOf, entriesOf, replay, SupervisionPaper, valueNames } from '@zhifa/domain'
import { type Kysely, sql } from 'kysely'
import { type User, visibleCase } from '../../access'
import type { Bureau } from '../../bureau'

/** One paper or complaint, and what became of it. */
export interface DocketRow {
  readonly caseId: string
  readonly seq: number
  /** What it is, in words: 行政执法监督通知书、检察建议书、执法投诉. */
  readonly kind: string
  readonly number: string
  /** Who sent it; of a complaint nobody is named. */
  readonly from: string | undefined
  readonly receivedOn: string
  /** The last day by law, where a layer has one. */
  readonly due: string | undefined
  /** The day that the paper itself asks for. */
  readonly askedBy: string | undefined
  readonly answeredOn: string | undefined
}

export interface DocketPage {
  readonly rows: readonly DocketRow[]
  readonly next: string | undefined
}

const pageSize = 50
const kinds = valueNames(SupervisionPaper.shape.kind) ?? {}

/** Case and entry with which a page begins. */
const actKey = /^([\w-]{1,64})_(\d{1,6})$/

/** Whether a key is one with which a page of acts begins. */
export const isActKey = (key: string): boolean => actKey.test(key)

/** What supervising bodies, prosecutors, courts and the public asked of the cases that somebody sees, the newest case first. */
export async function docketOf<DB>(db: Kysely<DB>, bureau: Bureau, user: User, after: string): Promise<DocketPage> {
  const [, before, seq] = actKey.exec(after) ?? []
  const later = before === undefined ? sql`true` : sql`(e.case_id, e.seq) < (${before}, ${Number(seq)})`
  const { rows: found } = await sql<{ id: string; seq: number }>`select e.case_id as id, e.seq from zhifa.entry e
    join zhifa.case_record r on r.id = e.case_id and r.agency = ${bureau.agency.id}
    where e.step in ('supervision-paper', 'complaint') and ${later}
    order by e.case_id desc, e.seq desc limit ${pageSize + 1}`.execute(db)
  const page = found.slice(0, pageSize)
  const rows: DocketRow[] = []
  for (const id of new Set(page.map((one) => one.id))) {
    const record = await visibleCase(db, user, id)
    const wanted = new Set(page.flatMap((one) => (one.id === id ? [one.seq] : [])))
    if (record) rows.push(...rowsOf(record, bureau).filter((row) => wanted.has(row.seq)))
  }
  const last = page.at(-1)
  return { rows, next: found.length > pageSize && last ? `${last.id}_${last.seq}` : undefined }
}

/** What one case has of them, the newest first. */
export function rowsOf(record: CaseRecord, { law, today }: Pick<Bureau, 'law' | 'today'>): DocketRow[] {
  const state = replay(record)
  const deadlines = deadlinesOf(record, { law, asOf: today() })
  const dueOf = (rule: string, seq: number, about: string) =>
    deadlines.find((one) => one.rule === rule && one.startedBy === seq && (one.about ?? about) === about)?.deadline
      ?.keepBy
  const reports = entriesOf(state, 'supervision-report')
  const answers = entriesOf(state, 'complaint-answer')
  const papers = entriesOf(state, 'supervision-paper').map(
    ({ seq, data }): DocketRow => ({
      ...{ caseId: record.id, seq, number: data.number, from: data.body, receivedOn: data.receivedOn },
      kind: kinds[data.kind] ?? data.kind,
      due: dueOf('supervision.report', seq, data.number),
      askedBy: data.answerBy,
      answeredOn: reports.find((report) => report.seq > seq && report.data.paper === data.number)?.on,
    }),
  )
  const complaints = entriesOf(state, 'complaint').map(
    ({ seq, data }): DocketRow => ({
      ...{ caseId: record.id, seq, number: data.number, from: undefined, receivedOn: data.acceptedOn },
      kind: '执法投诉',
      due: dueOf('supervision.complaint', seq, data.number),
      askedBy: undefined,
      answeredOn: answers.find((answer) => answer.seq > seq && answer.data.complaint === data.number)?.data.toldOn,
    }),
  )
  return [...papers, ...complaints].sort((a, b) => b.seq - a.seq)
}
