import { readCase } from '../src/bureau/cases/read-case'
import { actByAll } from '../src/demo/sample/act-by-all'
import { answered } from '../src/demo/sample/answered'
import { openDemoCase, walk } from '../src/demo/sample/walk'
import type { TestBureau } from './bureau'

type Data = Readonly<Record<string, unknown>>

/** An ordinary penalty case of the sample that waits for its legal review by the assigned reviewer. */
export async function underReview({ system: { context } }: TestBureau): Promise<string> {
  const today = context.bureau.today()
  const id = await openDemoCase(context, today, false)
  await walk(context, id, today, 'review-assignment')
  return id
}

/** Does an act of a case today, by one person and whoever it names; of an opinion the questions are answered. */
export async function doneIn(
  { system: { context } }: TestBureau,
  id: string,
  step: string,
  by: string,
  data: Data,
): Promise<void> {
  const record = (await readCase(context.db, id))!
  const act = answered(context.bureau, record, { step, on: context.bureau.today(), by: [by], data })
  const done = await actByAll(context, { caseId: id, expectedSeq: record.entries.length, act, user: by })
  if (!done.ok) throw new Error(`${step}: ${done.findings.map(({ message }) => message.zh).join('；')}`)
}

/** The payload of the newest submission of a case, to be submitted again with something changed. */
export async function submissionOf({ system: { context } }: TestBureau, id: string): Promise<Data> {
  const record = (await readCase(context.db, id))!
  return record.entries.findLast(({ step }) => step === 'review-submission')!.data as Data
}

/** What the reviewers found in these tests. */
export const foundProblem = {
  point: '主要事实是否清楚',
  problem: '营业起始日期没有证据。',
  cure: '请补充营业起始日期的证据。',
}
