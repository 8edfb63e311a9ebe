import { type CaseRecord, openCase, penaltyOrdinary } from '@zhifa/domain'
import {
  inspectionActs,
  noOtherCases,
  performByAll,
  remoteActs,
  sampleHead,
  sampleLaw,
  sampleParty,
  sampleRegistry,
} from '@zhifa/domain/testing'
import { expect, it } from 'vitest'
import { foundByCheck } from './found-by-check'
import { fromCheck } from './from-check'
import { investigation } from './investigation'
import type { Known } from './known'

const context = { law: sampleLaw, registry: sampleRegistry, history: noOtherCases }

/** A check, played up to the act after which it has found what it found; `change` is merged over what the visit says. */
function checked(procedure: string, acts: readonly unknown[], until: string, change: object = {}): CaseRecord {
  let record: CaseRecord = openCase(procedure, { id: '2026-0005', ...sampleHead })
  for (const make of acts) {
    const act = (typeof make === 'function' ? make(record) : make) as { step: string; data: object }
    const own = act.step === until ? { ...act, data: { ...act.data, ...change } } : act
    const done = performByAll(record, own as never, context)
    if (!done.ok) throw new Error(done.findings.map(({ message }) => message.zh).join('; '))
    record = done.record
    if (act.step === until) break
  }
  return record
}

const visited = (change?: object) => checked('inspection.random', inspectionActs('inspection.random'), 'visit', change)

const intake = async (data: Record<string, unknown>, check: Known['check']) => {
  const found = await fromCheck({ check } as Known).write(data)
  return { data, said: found.map(({ message }) => message.zh) }
}

it('what a visit found fills in whom a case is about, and what it begins with', async () => {
  const found = foundByCheck(visited(), sampleLaw)
  expect(found).toEqual({ party: sampleParty, on: '2026-09-03', problems: ['毛巾未按规定消毒'] })
  const { data, said } = await intake({ checkCase: ' 2026-0005 ' }, async (id) =>
    id === '2026-0005' ? found : undefined,
  )
  expect(said).toEqual([])
  expect(data).toEqual({
    checkCase: ' 2026-0005 ',
    source: 'inspection',
    suspect: sampleParty,
    summary: '2026年9月3日检查发现：毛巾未按规定消毒。',
  })
})

it('a summary that somebody typed is not written over', async () => {
  const { data } = await intake({ checkCase: '2026-0005', summary: '自己写的' }, async () =>
    foundByCheck(visited(), sampleLaw),
  )
  expect([data.summary, data.suspect]).toEqual(['自己写的', sampleParty])
})

it('a measurement beyond its limit is told with its number and the limit', () => {
  const record = visited()
  const visit = record.entries.at(-1) as { data: { checklists: readonly { answers: readonly object[] }[] } }
  const [list] = visit.data.checklists
  const answers = list!.answers.map((one) =>
    'value' in one ? { ...one, value: '20', evidence: ['检测记录（演示）'] } : one,
  )
  const problems = ['毛巾未按规定消毒', '消毒液有效氯浓度不足']
  const found = foundByCheck(visited({ checklists: [{ ...list, answers }], problems }), sampleLaw)
  expect(found?.problems[1]).toMatch(/^消毒液有效氯浓度不足（测得20 mg\/L，要求不低于250 mg\/L）$/)
})

it('records that were looked at from afar found something too; a case, or a check that found nothing, fills in nothing', async () => {
  const remote = checked('inspection.remote', remoteActs, 'remote-record')
  expect(foundByCheck(remote, sampleLaw)?.problems.length).toBeGreaterThan(0)
  expect(foundByCheck(openCase('penalty.ordinary', { id: '2026-0006', ...sampleHead }), sampleLaw)).toBeUndefined()
  const { data, said } = await intake({ checkCase: '2026-0404', summary: '自己写的' }, async () => undefined)
  expect(data).toEqual({ checkCase: '2026-0404', summary: '自己写的' })
  expect(said).toEqual(['您能查看的检查中没有这一编号，或者该检查没有发现问题'])
  expect((await intake({}, async () => foundByCheck(visited(), sampleLaw))).said).toHaveLength(1)
})

it('what every record found stands, with its day, and nothing that the party was found right about', () => {
  const remote = checked('inspection.remote', remoteActs, 'remote-record')
  const first = remote.entries.at(-1)!
  const later = {
    ...first,
    ...{ seq: remote.entries.length + 1, on: '2026-09-03' },
    data: { ...(first.data as object), problems: [{ problem: '没有公示许可证', records: ['R1'] }] },
  }
  const both = { ...remote, entries: [...remote.entries, later] } as CaseRecord
  expect(foundByCheck(both, sampleLaw)).toMatchObject({
    on: '2026-09-03',
    problems: ['一名从业人员的健康合格证明已经到期（2026年9月2日发现）', '没有公示许可证'],
  })
  const dropped = {
    ...later,
    ...{ seq: later.seq + 1, step: 'remote-answer', data: { dropped: ['一名从业人员的健康合格证明已经到期'] } },
  }
  const rest = { ...both, entries: [...both.entries, dropped] } as CaseRecord
  expect(foundByCheck(rest, sampleLaw)?.problems).toEqual(['没有公示许可证'])
})

it('the facts of the report begin with what the check found', async () => {
  const record = openCase('penalty.ordinary', { id: '2026-0007', ...sampleHead })
  const known = {
    record,
    state: {
      byStep: new Map([
        ['intake', [{ seq: 1, step: 'intake', data: { checkCase: '2026-0005', suspect: sampleParty } }]],
      ]),
      entries: [],
    },
    step: penaltyOrdinary.steps['investigation-end'],
    bureau: { law: sampleLaw, today: () => '2026-09-20' },
    check: async () => foundByCheck(visited(), sampleLaw),
  } as unknown as Known
  const { facts } = (await investigation['investigation-end']!(known, [])) as { facts: { text: string }[] }
  expect(facts[0]?.text).toMatch(/^[^经].+。2026年9月3日检查发现：毛巾未按规定消毒。$/)
})
