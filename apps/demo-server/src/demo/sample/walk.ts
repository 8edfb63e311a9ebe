import { type CaseRecord, type Entry, procedureOf } from '@zhifa/domain'
import { sampleActs, sampleHead } from '@zhifa/domain/testing'
import { type Kysely, sql } from 'kysely'
import { type CaseContext, nextNumber, numberingOf, openNewCase, type Proposed } from '../../bureau/cases'
import { readCase } from '../../bureau/cases/read-case'
import { actByAll } from './act-by-all'
import { answered } from './answered'
import { ofOwnParty } from './own-party'
import { recorded } from './recorded'

/** The sample case whose last act is on `end`, ready to be walked; a noted one can be walked on from the pages. */
export async function openDemoCase<DB>({ db, bureau }: CaseContext<DB>, end: string, noted: boolean): Promise<string> {
  const opened = await openNewCase(db, bureau, { cause: sampleHead.cause }, 'officer-a')
  if (!opened.ok) throw new Error(opened.findings.map(({ message }) => message.zh).join(';'))
  if (noted) await sql`insert into zhifa.demo_case (case_id, end_on) values (${opened.id}, ${end})`.execute(db)
  return opened.id
}

/** The day on which a demo case's sample ends; nothing for a case that is no demo. */
export async function demoEnd<DB>(db: Kysely<DB>, caseId: string): Promise<string | undefined> {
  const { rows } = await sql<{ end_on: string }>`select end_on from zhifa.demo_case where case_id = ${caseId}`.execute(
    db,
  )
  return rows[0]?.end_on
}

/**
 * Does the next act of the sample in a case: the person whose act it is proposes it, everybody named confirms it.
 *
 * @returns nothing when the sample is at its end
 */
export async function walkOne<DB>(
  context: CaseContext<DB>,
  caseId: string,
  end: string,
): Promise<Proposed | undefined> {
  const record = await readCase(context.db, caseId)
  const make = record && sampleActs(end, context.bureau.law)[record.entries.length]
  if (!record || !make) return undefined
  const act = await recorded(context, caseId, ofOwnParty(caseId, answered(context.bureau, record, make(record))))
  const data = await withFreeNumber(context, procedureOf(record).id, act)
  return actByAll(context, {
    caseId,
    expectedSeq: record.entries.length,
    act: { ...act, data },
    user: act.by[0] ?? '',
  })
}

/** Where what the sample says bears a number of a series, this case takes the next free one. */
async function withFreeNumber<DB>(
  { db, bureau }: CaseContext<DB>,
  procedure: string,
  { step, on, data }: Pick<Entry, 'step' | 'on' | 'data'>,
): Promise<unknown> {
  const numbering = numberingOf(bureau, procedure, step, on)
  if (!numbering) return data
  const { field, series, tail, width } = numbering
  return { ...Object(data), [field]: await nextNumber(db, step, series, tail, width) }
}

/** Thrown when the sample is refused: sample and procedure no longer agree. */
export class DemoRefusedError extends Error {
  readonly code = 'demo.refused'
}

/** Walks the sample to a step, or to its end. @throws DemoRefusedError */
export async function walk<DB>(context: CaseContext<DB>, caseId: string, end: string, upTo?: string): Promise<void> {
  for (;;) {
    const done = await walkOne(context, caseId, end)
    if (!done) return
    if (!done.ok) throw new DemoRefusedError(done.findings.map(({ message }) => message.zh).join(';'))
    if (done.proposal.act.step === upTo) return
  }
}

/** The acts of the sample with their titles, for the list that is walked. */
export function sampleSteps(
  record: CaseRecord,
  end: string,
): readonly { readonly step: string; readonly title: string; readonly by: string }[] {
  const procedure = procedureOf(record)
  return sampleActs(end).map((make) => {
    const { step, by } = make(record)
    return { step, title: procedure.steps[step]?.title ?? step, by: by[0] ?? '' }
  })
}

/** The end of a sample whose act `back` working days before its end falls on today, or on the last working day before. */
export function endWhere<DB>({ bureau }: CaseContext<DB>, back: number): string {
  return bureau.law.calendar.addWorkingDays(bureau.today(), back).date
}
