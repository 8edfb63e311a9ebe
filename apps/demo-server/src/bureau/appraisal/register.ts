import { randomBytes } from 'node:crypto'
import { fileStanding } from '@zhifa/domain'
import {
  type AppraisalEvent,
  type AppraisalScheme,
  apartFrom,
  appraisalRound,
  appraisersNeeded,
  drawFiles,
  enterAppraisal,
  type FileDraw,
  type FileKnown,
  isFinished,
  machineProposals,
  type Proposed,
  type Selection,
  schemeOf,
} from '@zhifa/review-rules'
import { type Kysely, sql } from 'kysely'
import { chinaDateTime } from '../../web/china-time'
import { judgedCase, type User } from '../access'
import type { CaseContext } from '../cases'
import type { Refusal } from '../cases/refusal'
import { fileEventsOfCase } from '../file-register'
import { writtenBy } from '../ledger'
import { appraisalEvents, enterAppraisalEvent } from './store'

/** A file as an appraisal judges it: the whole record, whatever the person may see of it. */
export async function fileKnown<DB>(db: Kysely<DB>, agency: string, id: string): Promise<FileKnown | undefined> {
  const record = await judgedCase(db, id)
  if (record?.agency !== agency) return undefined
  return { record, gone: fileStanding(await fileEventsOfCase(db, agency, id)).gone !== undefined }
}

type Said = Readonly<Record<string, unknown>>
const said = (input: unknown): Said => (typeof input === 'object' && input !== null ? (input as Said) : {})
const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string').slice(0, 200) : []

/** Says something in the appraisal of files: judged, and written with its leaf. */
export const sayOfAppraisal = <DB>(
  { db, bureau }: Pick<CaseContext<DB>, 'db' | 'bureau'>,
  user: User,
  input: unknown,
): Promise<{ readonly ok: true; readonly event: AppraisalEvent } | Refusal> =>
  enterAppraisalEvent(db, { now: bureau.now(), written: writtenBy(bureau, user.id) }, async (trx, next) => {
    const agency = bureau.agency.id
    const { registry, law } = bureau
    const { kind, round: no, file, selection, verdict } = said(input)
    const round = typeof no === 'number' && Number.isSafeInteger(no) && no > 0 && no < 2 ** 31 ? no : undefined
    const events = await appraisalEvents(trx, agency, round === undefined ? [] : [round])
    const known = round === undefined ? undefined : appraisalRound(events, round)
    const own = known?.request.act
    const wanted = [
      ...(typeof file === 'string' ? [file] : []),
      ...texts(said(selection).files),
      ...(kind === 'round-decision' && own?.selection.by === 'chosen' ? own.selection.files : []),
    ]
    const files = new Map<string, FileKnown>()
    for (const id of wanted) {
      const found = files.get(id) ?? (await fileKnown(trx, agency, id))
      if (found) files.set(id, found)
    }
    const scheme = own && schemeOf(events, own.standard)
    const one = typeof file === 'string' ? files.get(file) : undefined
    const drawing = kind === 'round-decision' && verdict === 'approved'
    return enterAppraisal(input, {
      ...{ next, events, registry, law, officer: user.officer, now: chinaDateTime(bureau.now()), files },
      proposed: kind === 'score' && scheme && one ? proposedFor(one, scheme, bureau) : [],
      drawn:
        drawing && own?.selection.by === 'drawn' ? await drawn(trx, agency, own.selection, own.appraisers) : undefined,
    })
  })

/** What the program finds in a file by a standard. */
export const proposedFor = (
  file: FileKnown,
  scheme: AppraisalScheme,
  { law, registry }: Pick<CaseContext<unknown>['bureau'], 'law' | 'registry'>,
): Proposed[] => machineProposals(file, scheme, { law, registry })

/** Draws among the files that were archived in the days: the seed is made here, when the head has spoken. */
async function drawn<DB>(
  db: Kysely<DB>,
  agency: string,
  selection: Extract<Selection, { by: 'drawn' }>,
  appraisers: readonly string[],
): Promise<FileDraw> {
  // A closed case is archived again where papers come late: the last time counts.
  const { rows } = await sql<{ id: string }>`select e.case_id as id from zhifa.entry e
    join zhifa.case_record r on r.id = e.case_id
    join zhifa.leaf l on l.agency = r.agency and l.case_id = e.case_id and l.seq = e.seq
    where r.agency = ${agency} and e.step = 'archiving' group by e.case_id
    having max(l.line::jsonb -> 'entry' ->> 'on') between ${selection.from} and ${selection.until} order by 1`.execute(
    db,
  )
  return drawFiles(
    rows.map(({ id }) => id),
    {
      seed: randomBytes(32).toString('hex'),
      count: selection.count,
      fit: async (id) => {
        const file = await fileKnown(db, agency, id)
        return file !== undefined && isFinished(file) && apartFrom(file, appraisers) >= appraisersNeeded
      },
    },
  )
}
