import { describe, expect, it } from 'vitest'
import {
  go,
  refusal,
  sampleAct,
  sampleBureau,
  sampleHead,
  sampleLaw,
  sampleParty,
  sampleRecord,
  sampleRegistry,
} from '../../../testing'
import { performByAll } from '../../../testing/perform-by-all'
import { filmed } from '../../../testing/walk'
import type { Act, CaseRecord } from '../../case/record/entry'
import { latest } from '../../case/record/state'
import { deadlinesOf } from '../../case-deadlines/deadlines-of'
import { openCase, replay } from '../../handling/handling'
import { china } from '../../law/china'
import { type LawBook, lawBook } from '../../law/law-book'
import { liaoning } from '../../law/liaoning'
import { publicationOf } from '../../public-content/publication-of'

const registry = sampleRegistry
const team = ['officer-a', 'officer-b']
const head = 'agency-head'
const on = '2026-11-20'

const closing = (type: string, day = on): Act => ({
  step: 'closing',
  on: day,
  by: team,
  approvedBy: head,
  data: {
    type,
    summary: '处理完毕。',
    performance: '无。',
    remedies: 'none',
    departmentOpinion: '建议结案。',
    headOpinion: '同意。',
  },
})
const archiving: Act = {
  step: 'archiving',
  on,
  by: ['archivist'],
  data: { fileNumber: '2026-0002', retention: '30-years' },
}
const withdrawal: Act = {
  step: 'withdraw-filing',
  on,
  by: team,
  approvedBy: head,
  data: { reason: '违法事实不能成立。', basis: ['行政处罚法 57.1(3)'] },
}
/** The reviewer is asked before he says anything. */
const assigned = (day: string): Act => ({
  step: 'review-assignment',
  on: day,
  by: [head],
  data: { reviewers: ['reviewer-a'] },
})
const archived = (record: CaseRecord, type: string) => replay(go(record, closing(type), archiving)).phase

describe('branches of the ordinary penalty procedure, each to the archive [R0.1]', () => {
  it('not filed', () => {
    const record = go(sampleRecord({ upTo: 'intake' }), {
      step: 'not-filed',
      on,
      by: team,
      approvedBy: head,
      data: { reason: '不属于违法行为。', basis: ['行政处罚法 54.2'] },
    })
    expect(archived(record, 'not-filed')).toBe('archived')
  })

  it('withdrawn', () => {
    expect(archived(go(sampleRecord({ upTo: 'interview' }), withdrawal), 'withdrawn')).toBe('archived')
  })

  it('suspended and resumed: without a verified rule the time goes on counting, with one it stands still', () => {
    const record = go(
      sampleRecord({ upTo: 'interview' }),
      {
        step: 'suspension',
        on: '2026-10-26',
        by: team,
        approvedBy: head,
        data: { reason: '等待检验结论。', basis: '机关内部规定' },
      },
      { step: 'resumption', on: '2026-11-05', by: team, approvedBy: head, data: { reason: '结论已出。' } },
    )
    const raw = (law: LawBook) => deadlinesOf(record, { law, asOf: on })[0]?.deadline?.raw
    const plain = raw(sampleLaw)!
    const excluding = lawBook(china, liaoning, {
      ...sampleBureau,
      parameters: [
        ...sampleBureau.parameters,
        {
          id: 'penalty.suspension-excluded',
          title: 'x',
          unit: 'flag',
          versions: [{ from: '2025-06-01', value: true, cites: ['行政处罚法 60'], grade: 'unverified' }],
        },
      ],
    })
    expect(raw(excluding)).toBe('2027-01-23')
    expect(plain).toBe('2027-01-13')
  })

  it('no penalty, after review', () => {
    const reviewed = go(
      sampleRecord({ upTo: 'review-determination' }),
      sampleAct(sampleRecord({ upTo: 'review-determination' }), 'review-submission', {
        on,
        data: { draft: { outcome: 'no-penalty', penalties: [] } },
      }),
    )
    const noPenalty: Act = {
      step: 'no-penalty',
      on,
      by: team,
      approvedBy: head,
      data: {
        number: '示卫公不罚〔2026〕1号',
        ground: 'minor-corrected',
        reason: '轻微并及时改正，没有造成危害后果。',
        basis: ['行政处罚法 33.1'],
        education: '已教育。',
      },
    }
    expect(refusal(reviewed, noPenalty)).toEqual(['review.not-passed'])
    const record = go(reviewed, assigned(on), sampleAct(reviewed, 'review-opinion', { on }), noPenalty)
    expect(archived(record, 'no-penalty')).toBe('archived')
  })

  it('transferred to the police, and back', () => {
    const transfer: Act = {
      step: 'transfer-police',
      on: '2026-11-01',
      by: team,
      approvedBy: head,
      data: { crime: '非法行医罪', recipient: '示例县公安局', reason: '涉嫌犯罪。', materials: ['调查终结报告'] },
    }
    const record = go(sampleRecord({ upTo: 'interview' }), transfer)
    expect(archived(record, 'transferred')).toBe('archived')
    const back = go(record, {
      step: 'transfer-return',
      on: '2026-11-10',
      by: team,
      data: { by: '示例县公安局', reason: '不予立案。' },
    })
    expect(replay(back).phase).toBe('investigating')
  })

  it('a suspected crime is transferred, never fined', () => {
    const before = sampleRecord({ upTo: 'interview' })
    const record = go(
      before,
      {
        ...sampleAct(before, 'evidence'),
        data: { items: [{ id: '证据4', kind: 'statement', title: '询问笔录', proves: '事实' }] },
      },
      sampleAct(before, 'investigation-end', { data: { suspectedCrime: { value: true, reason: '达到追诉标准。' } } }),
    )
    expect(refusal(record, sampleAct(record, 'prior-notice'))).toContain('case.no-suspected-crime')
  })

  it('decision withheld by review, then investigated again or withdrawn [L4.1]', () => {
    const submitted = sampleRecord({ upTo: 'review-assignment' })
    const problems = {
      result: 'problems',
      opinion: '证据不足。',
      problems: [{ point: '证据', problem: '缺少经营收入证据', cure: '补充账目' }],
    }
    const withheld = go(submitted, sampleAct(submitted, 'review-opinion', { data: problems }), {
      step: 'withholding',
      on,
      by: [head],
      data: { reason: '法制审核未通过。' },
    })
    expect(replay(withheld).phase).toBe('withheld')
    expect(archived(go(withheld, withdrawal), 'withdrawn')).toBe('archived')
    const again = go(withheld, {
      step: 'reinvestigation',
      on,
      by: team,
      approvedBy: head,
      data: { reason: '补充证据。' },
    })
    expect(replay(again).phase).toBe('investigating')
  })

  it('problems found: each must be handled before the papers go in again [L4.3]', () => {
    const submitted = sampleRecord({ upTo: 'review-assignment' })
    const problems = {
      result: 'problems',
      opinion: '有问题。',
      problems: [
        { point: '证据', problem: '一', cure: '补' },
        { point: '裁量', problem: '二', cure: '改' },
      ],
    }
    const opinion = go(submitted, sampleAct(submitted, 'review-opinion', { on: '2026-11-02', data: problems }))
    const again = (answers: object[]) =>
      sampleAct(opinion, 'review-submission', { on: '2026-11-03', data: { answers } })
    expect(refusal(opinion, again([{ problem: 1, handling: 'corrected', text: '已补充' }]))).toEqual([
      'review.problems-answered',
    ])
    const resubmitted = go(
      opinion,
      again([
        { problem: 1, handling: 'corrected', text: '已补充' },
        { problem: 2, handling: 'disputed', text: '维持，理由…' },
      ]),
    )
    expect(refusal(resubmitted, again([]))).toContain('review.no-submission-open')
    expect(refusal(resubmitted, sampleAct(resubmitted, 'review-opinion', { on: '2026-11-04' }))).toEqual([])
  })

  it('papers that lack one are refused, and a return stops the clock [L4.2]', () => {
    const record = sampleRecord({ upTo: 'review-determination' })
    expect(
      refusal(
        record,
        sampleAct(record, 'review-submission', { data: { papers: [{ paper: 'explanation', title: '说明' }] } }),
      ),
    ).toEqual(['review.papers-complete'])
    const submitted = sampleRecord({ upTo: 'review-assignment' })
    const returned = go(submitted, {
      step: 'review-return',
      on: '2026-10-29',
      by: ['reviewer-a'],
      data: { missing: ['裁量基准'], note: '请补充。' },
    })
    expect(
      deadlinesOf(returned, { law: sampleLaw, asOf: on }).find((item) => item.rule === 'review.opinion')?.status,
    ).toBe('kept')
    expect(refusal(returned, sampleAct(returned, 'review-opinion'))).toEqual(
      expect.arrayContaining(['review.submission-open']),
    )
  })
})

describe('time for the review', () => {
  it('is seven working days and three more for a complex case, once [L4.3]', () => {
    const submitted = sampleRecord({ upTo: 'review-assignment' })
    const due = (record: CaseRecord) =>
      deadlinesOf(record, { law: sampleLaw, asOf: '2026-10-29' }).find((item) => item.rule === 'review.opinion')
        ?.deadline?.due
    const extension = (by: string): Act => ({
      step: 'review-extension',
      on: '2026-10-29',
      by: [by],
      approvedBy: head,
      data: { reason: '案情复杂。' },
    })
    expect(due(submitted)).toBe('2026-11-06')
    expect(refusal(submitted, extension('officer-a'))).toContain('act.wrong-role')
    const extended = go(submitted, extension('reviewer-a'))
    expect(due(extended)).toBe('2026-11-11')
    expect(refusal(extended, extension('reviewer-a'))).toEqual(['review.extendable'])
    expect(refusal(submitted, extension('reviewer-a'), lawBook(china, sampleBureau))).toEqual(['review.extendable'])
  })
})

describe('hearing', () => {
  const served = sampleRecord({ upTo: 'notice-service' })
  const noticeDay = latest(replay(served), 'notice-service')!.data.receivedOn
  const request: Act = { step: 'hearing-request', on: noticeDay, by: ['officer-a'], data: { by: '演示一' } }
  const notice = (heldAt: string, host = 'officer-c', servedOn = '2026-11-06'): Act => ({
    step: 'hearing-notice',
    on: '2026-11-06',
    by: ['officer-a'],
    approvedBy: head,
    data: { heldAt, place: '听证室', host, recorder: 'officer-b', public: true, servedOn },
  })
  const requested = go(served, request)

  it('must be asked for in time, announced seven working days before, by somebody who did not investigate', () => {
    expect(refusal(served, { ...request, on: '2026-11-13' })).toEqual(['hearing.request-in-time'])
    expect(refusal(requested, notice('2026-11-16T09:00'))).toEqual(['hearing.notice-in-time'])
    expect(refusal(requested, notice('2026-11-17T09:00', 'officer-a'))).toEqual(['hearing.host-apart'])
    expect(refusal(requested, notice('2026-11-17T09:00'))).toEqual([])
  })

  it('once asked for, nothing is decided before it was held, reported and reviewed [L2.1]', () => {
    const spoken = go(requested, {
      step: 'waiver',
      on: '2026-11-06',
      by: team,
      data: { rights: ['statement'], by: '演示一', text: '放弃陈述申辩。' },
    })
    const decide = (record: CaseRecord) => refusal(record, sampleAct(record, 'decision', { on }))
    expect(decide(spoken)).toEqual(['hearing.honoured'])
    const noticed = go(spoken, notice('2026-11-17T09:00'))
    const hearing: Act = {
      step: 'hearing',
      on: '2026-11-17',
      by: ['officer-c'],
      data: {
        place: '听证室',
        start: '2026-11-17T09:00',
        end: '2026-11-17T10:00',
        ended: 'held',
        present: ['演示一'],
        record: '双方陈述。',
      },
    }
    expect(refusal(noticed, hearing)).toEqual(['recording.missing'])
    const held = go(noticed, {
      ...hearing,
      recordings: [
        {
          id: 'AV-9',
          sha256: 'a'.repeat(64),
          device: 'x',
          start: '2026-11-17T09:00',
          end: '2026-11-17T10:00',
          custodian: '示例壬',
        },
      ],
    })
    expect(decide(held)).toContain('hearing.honoured')
    const reported = go(held, {
      step: 'hearing-report',
      on: '2026-11-18',
      by: ['officer-c'],
      data: { opinion: '建议按原意见处理。' },
    })
    expect(decide(reported)).toEqual(['review.covers-the-file'])
    const papers = [
      { paper: 'explanation', title: 'a' },
      { paper: 'draft-decision', title: 'b' },
      { paper: 'evidence', title: 'c' },
    ]
    expect(refusal(reported, sampleAct(reported, 'review-submission', { on: '2026-11-18', data: { papers } }))).toEqual(
      ['review.papers-complete'],
    )
    const submitted = go(
      reported,
      sampleAct(reported, 'review-submission', {
        on: '2026-11-18',
        data: { papers: [...papers, { paper: 'hearing-record', title: 'd' }] },
      }),
      sampleAct(reported, 'review-opinion', { on: '2026-11-19' }),
    )
    expect(decide(submitted)).toEqual([])
  })

  it('an unverified local amount makes the right undetermined: it must then be offered', () => {
    const reviewed = sampleRecord({ upTo: 'review-opinion' })
    expect(refusal(reviewed, sampleAct(reviewed, 'prior-notice', { data: { hearingOffered: false } }))).toEqual([
      'notice.hearing-offered',
    ])
    const limit = (value: number) =>
      lawBook(china, liaoning, {
        ...sampleBureau,
        parameters: [
          ...sampleBureau.parameters,
          {
            id: 'penalty.hearing-fine.organisation',
            title: 'x',
            unit: 'fen',
            versions: [{ from: '2020-01-01', value, cites: ['行政处罚法 63.1(1)'], grade: 'unverified' }],
          },
        ],
      })
    const notOffered = sampleAct(reviewed, 'prior-notice', { data: { hearingOffered: false } })
    expect(refusal(reviewed, notOffered, limit(300_001))).toEqual([])
    expect(refusal(reviewed, notOffered, limit(300_000))).toEqual(['notice.hearing-offered'])
  })
})

describe('what the act itself must respect', () => {
  it('certificates, roles, recusal, two officers, recordings [D3.2] [R3.2]', () => {
    const filed = sampleRecord({ upTo: 'filing' })
    const scene = (change: Partial<Act> & { data?: object }) =>
      refusal(filed, sampleAct(filed, 'scene-inspection', change))
    expect(scene({ by: ['officer-a'] })).toEqual(['act.too-few-officers'])
    expect(scene({ by: ['officer-a', 'officer-a'] })).toEqual(
      expect.arrayContaining(['act.person-twice', 'act.too-few-officers']),
    )
    expect(scene({ by: ['officer-a', 'office-head'] })).toEqual(
      expect.arrayContaining(['act.wrong-role', 'act.no-certificate']),
    )
    expect(scene({ data: { certificateShown: false } })).toEqual(['on-site.certificate-shown'])
    expect(scene({ recordings: [] })).toEqual(['recording.missing'])
    expect(scene({ recordings: [], recordingWaiver: { reason: '设备故障', approvedBy: 'officer-a' } })).toEqual([
      'recording.missing',
    ])
    expect(scene({ recordings: [], recordingWaiver: { reason: '设备故障', approvedBy: 'section-head' } })).toEqual([])
    expect(scene({ data: { signature: { kind: 'refused', reason: '拒绝' } } })).toEqual([])
    const asked = go(filed, {
      step: 'recusal-request',
      on: '2026-10-19',
      by: ['officer-b'],
      data: { person: 'officer-a', askedBy: 'party', reason: '亲属关系。' },
    })
    const recused = go(asked, {
      step: 'recusal-decision',
      on: '2026-10-19',
      by: [head],
      data: { person: 'officer-a', decision: 'recused', reason: '属实。', replacement: 'officer-c' },
    })
    expect(refusal(recused, sampleAct(recused, 'scene-inspection'))).toEqual(['act.recused'])
    expect(refusal(recused, sampleAct(recused, 'scene-inspection', { by: ['officer-b', 'officer-c'] }))).toEqual([])
  })

  it('order, dates and once only', () => {
    const empty = openCase('penalty.ordinary', { id: 'x', ...sampleHead })
    expect(refusal(empty, sampleAct(empty, 'decision'))).toContain('act.wrong-phase')
    const filed = sampleRecord({ upTo: 'filing' })
    expect(refusal(filed, sampleAct(filed, 'filing'))).toEqual(
      expect.arrayContaining(['act.wrong-phase', 'act.done-already']),
    )
    const early = '2026-01-05'
    const times = { start: `${early}T09:30`, end: `${early}T10:40` }
    expect(
      refusal(
        filed,
        sampleAct(filed, 'scene-inspection', { on: early, data: times, recordings: filmed(early).recordings }),
      ),
    ).toEqual(['act.before-earlier-act'])
    expect(
      refusal(filed, {
        ...sampleAct(filed, 'scene-inspection'),
        step: 'preservation-disposition',
        approvedBy: head,
        data: { measure: 'released', detail: 'x' },
      }),
    ).toContain('act.before-needed-step')
    const future = performByAll(filed, sampleAct(filed, 'scene-inspection'), {
      law: sampleLaw,
      registry,
      today: '2026-10-01',
    })
    expect(future.ok ? [] : future.findings.map((item) => item.code)).toEqual(['act.in-future'])
    expect(refusal(filed, { step: 'nothing', on, by: ['officer-a'], data: {} })).toEqual(['act.unknown-step'])
  })

  it('a preserved object is disposed of before the case goes on', () => {
    const filed = sampleRecord({ upTo: 'interview' })
    const kept = go(filed, {
      step: 'preservation',
      on: '2026-10-22',
      by: team,
      approvedBy: head,
      data: {
        number: '示卫公证保决〔2026〕1号',
        place: '仓库',
        reason: '可能灭失',
        items: [{ name: '药水', quantity: '2瓶' }],
      },
      ...filmed('2026-10-22'),
    })
    expect(refusal(kept, withdrawal)).toEqual(['preservation.disposed'])
    expect(
      deadlinesOf(kept, { law: sampleLaw, asOf: '2026-11-20' }).find(
        (item) => item.rule === 'penalty.preservation-disposition',
      )?.status,
    ).toBe('overdue')
    const freed = go(kept, {
      step: 'preservation-disposition',
      on: '2026-10-26',
      by: team,
      approvedBy: head,
      data: { measure: 'released', detail: '返还' },
    })
    expect(refusal(freed, withdrawal)).toEqual([])
  })

  it('no heavier than told, within the range, within the limitation', () => {
    const ready = sampleRecord({ upTo: 'defence-review' })
    const heavier = [{ kind: 'warning' }, { kind: 'fine', amount: 400_000 }]
    expect(refusal(ready, sampleAct(ready, 'decision', { data: { penalties: heavier } }))).toEqual(
      expect.arrayContaining(['decision.not-heavier', 'review.covers-the-decision']),
    )
    expect(
      refusal(
        ready,
        sampleAct(ready, 'decision', { data: { penalties: [{ kind: 'warning' }, { kind: 'fine', amount: 500_001 }] } }),
      ),
    ).toContain('penalty.in-range')
    const before = sampleRecord({ upTo: 'evidence' })
    const interviewed = go(sampleRecord({ upTo: 'interview' }), {
      ...sampleAct(before, 'evidence'),
      on: '2026-10-21',
      data: { items: [{ id: '证据4', kind: 'statement', title: 'x', proves: 'y' }] },
    })
    const late = go(
      interviewed,
      sampleAct(interviewed, 'investigation-end', { data: { violation: { from: '2024-01-01', to: '2024-02-01' } } }),
    )
    expect(refusal(late, sampleAct(late, 'prior-notice'))).toContain('penalty.within-limitation')
  })

  it('a decision waits for the statement period, and for the review of what was said', () => {
    const served = sampleRecord({ upTo: 'notice-service' })
    expect(refusal(served, sampleAct(served, 'decision', { on: '2026-11-05' }))).toEqual(
      expect.arrayContaining(['notice.views-heard', 'hearing.honoured']),
    )
    const spoken = sampleRecord({ upTo: 'statement' })
    expect(refusal(spoken, sampleAct(spoken, 'decision'))).toEqual(['notice.views-heard'])
  })

  it('payment, surcharge and closing fit what was decided', () => {
    const served = sampleRecord({ upTo: 'decision-service' })
    expect(refusal(served, sampleAct(served, 'payment', { data: { amount: 300_001 } }))).toEqual(['payment.fits'])
    expect(refusal(served, closing('performed'))).toEqual(['closing.fits'])
    expect(
      refusal(served, {
        step: 'surcharge',
        on: '2026-12-20',
        by: team,
        approvedBy: head,
        data: { amount: 9_000, from: '2026-12-02', to: '2026-12-02' },
      }),
    ).toEqual([])
    expect(
      refusal(served, {
        step: 'surcharge',
        on: '2026-12-20',
        by: team,
        approvedBy: head,
        data: { amount: 9_001, from: '2026-12-02', to: '2026-12-02' },
      }),
    ).toEqual(['surcharge.capped'])
    expect(
      refusal(served, {
        step: 'court-application',
        on: '2026-12-20',
        by: team,
        approvedBy: head,
        data: { court: '示例县人民法院', amount: 300_000 },
      }),
    ).toEqual(['execution.court-may-be-asked'])
  })
})

describe('disclosure', () => {
  const agency = registry.agencies.get('demo-bureau')!
  const decided = sampleRecord({ upTo: 'disclosure-judgement' })
  const draft = (facts: string): Act => ({ step: 'disclosure-draft', on, by: ['officer-a'], data: { facts } })

  it('text with personal data of the case is refused, whatever it is dressed in [D4.3]', () => {
    for (const text of [
      '负责人演示一承认',
      '负责人 演 示 一 承认',
      '电话13800000000',
      '电话\uff11\uff13\uff18\uff10\uff10\uff10\uff10\uff10\uff10\uff10\uff10',
      '身份证 990101 19900101 001X',
      '演\u200b示一',
    ])
      expect(refusal(decided, draft(text)), text).toEqual(['disclosure.text-clean'])
    expect(refusal(decided, draft('当事人未取得卫生许可证营业。'))).toEqual([])
  })

  it('only the approved bytes leave, approved by somebody else of the office [D1.2]', () => {
    const drafted = go(decided, draft('当事人未取得卫生许可证营业。'))
    const { digest } = latest(replay(drafted), 'disclosure-draft')!.data
    const approve = (by: string, approved: string): Act => ({
      step: 'disclosure-approval',
      on,
      by: [by],
      data: { digest: approved, verdict: 'approved', opinion: '同意' },
    })
    expect(refusal(drafted, approve('office-head', '0'.repeat(64)))).toEqual(['disclosure.approves-the-draft'])
    expect(refusal(drafted, approve('officer-a', digest))).toContain('act.wrong-role')
    expect(publicationOf(drafted, replay(drafted), agency, sampleLaw)).toBeUndefined()
    const approved = go(drafted, approve('office-head', digest))
    expect(publicationOf(approved, replay(approved), agency, sampleLaw)).toMatchObject({ version: 1, verb: 'publish' })
  })

  it('a correction needs a reason, a withdrawal its ground; versions grow; three working days [D1.3] [D4.4]', () => {
    const published = sampleRecord({ upTo: 'decision-service' })
    expect(refusal(published, draft('更正后的事实。'))).toEqual(['disclosure.correction-reasoned'])
    const redrafted = go(published, {
      ...draft('更正后的事实。'),
      data: { facts: '更正后的事实。', correction: '原文表述有误' },
    })
    const { digest } = latest(replay(redrafted), 'disclosure-draft')!.data
    const corrected = go(redrafted, {
      step: 'disclosure-approval',
      on,
      by: ['office-head'],
      data: { digest, verdict: 'approved', opinion: '同意更正' },
    })
    expect(publicationOf(corrected, replay(corrected), agency, sampleLaw)).toMatchObject({
      version: 2,
      correction: '原文表述有误',
    })
    const revoked = go(corrected, {
      step: 'decision-revocation',
      on,
      by: team,
      approvedBy: head,
      data: { number: '示卫公撤〔2026〕1号', reason: '适用法律错误。' },
    })
    const gone = go(revoked, {
      step: 'disclosure-withdrawal',
      on,
      by: ['office-head'],
      data: { ground: 'revoked', reason: '决定已依法撤销。', effectiveOn: on },
    })
    expect(publicationOf(gone, replay(gone), agency, sampleLaw)).toMatchObject({
      version: 3,
      verb: 'withdraw',
      ground: 'revoked',
      due: '2026-11-25',
    })
    // The same press of the button once more, or the same words drafted anew, would put a fallen decision back.
    expect(
      refusal(gone, {
        step: 'disclosure-approval',
        on,
        by: ['office-head'],
        data: { digest, verdict: 'approved', opinion: '同意' },
      }),
    ).toEqual(['disclosure.decision-stands', 'disclosure.approves-the-draft'])
    expect(
      refusal(gone, { ...draft('原来的事实。'), data: { facts: '原来的事实。', correction: '再次公开' } }),
    ).toEqual(['disclosure.decision-stands'])
    expect(
      refusal(gone, {
        step: 'disclosure-withdrawal',
        on,
        by: ['office-head'],
        data: { ground: 'revoked', reason: 'x', effectiveOn: on },
      }),
    ).toEqual(['disclosure.is-published'])
  })

  it('what is judged anew as not public is not let out by approving the text of before [D1.1] [D1.2]', () => {
    const drafted = go(decided, draft('当事人未取得卫生许可证营业。'))
    const { digest } = latest(replay(drafted), 'disclosure-draft')!.data
    const judged = go(drafted, {
      step: 'disclosure-judgement',
      on,
      by: ['officer-a'],
      data: { disclose: false, reason: '没有社会影响。' },
    })
    const approval: Act = {
      step: 'disclosure-approval',
      on,
      by: ['office-head'],
      data: { digest, verdict: 'approved', opinion: '同意' },
    }
    expect(refusal(drafted, approval)).toEqual([])
    expect(refusal(judged, approval)).toEqual(['disclosure.judged-public'])
  })

  it('a natural person is masked, an organisation is named [D4.3]', () => {
    const person = { kind: 'natural-person' as const, name: '欧阳演示', address: '示例县虚构路9号' }
    const record = {
      ...decided,
      entries: decided.entries.map((entry) =>
        entry.step === 'decision' ? { ...entry, data: { ...(entry.data as object), party: person } } : entry,
      ),
    }
    const drafted = go(record, draft('当事人未取得卫生许可证营业。'))
    const { content } = latest(replay(drafted), 'disclosure-draft')!.data
    expect(content?.partyName).toBe('欧阳某某')
    expect(JSON.stringify(content)).not.toContain('演示')
    expect(sampleParty.name).toContain('虚构')
  })
})

describe('the application to the court', () => {
  const served = sampleRecord({ upTo: 'decision-service' })
  const demand: Act = {
    step: 'demand',
    on: '2027-05-20',
    by: team,
    approvedBy: head,
    data: { number: '示卫催〔2027〕1号', content: '十日内缴纳', servedOn: '2027-05-20' },
  }
  const ask = (record: CaseRecord, day: string) =>
    refusal(record, {
      step: 'court-application',
      on: day,
      by: team,
      approvedBy: head,
      data: { court: '示例县人民法院', amount: 300_000 },
    })
  // Served 2026-11-16: the six months for a suit end on 2027-05-17 (16 May is a Sunday), the three months on 2027-08-17.
  it('runs three months from the end of the remedies, or of a deferral', () => {
    const demanded = go(served, demand)
    expect(ask(demanded, '2027-06-03')).toEqual(['execution.court-may-be-asked'])
    expect(ask(demanded, '2027-06-04')).toEqual([])
    expect(ask(demanded, '2027-08-17')).toEqual([])
    expect(ask(demanded, '2027-08-18')).toEqual(['execution.court-may-be-asked'])
    const deferral: Act = {
      step: 'deferral',
      on: '2026-11-25',
      by: team,
      approvedBy: head,
      data: { appliedOn: '2026-11-24', reason: '经济困难', until: '2027-07-30' },
    }
    const deferred = go(served, deferral, demand)
    expect(ask(deferred, '2027-10-29')).toEqual([])
    expect(ask(deferred, '2027-11-02')).toEqual(['execution.court-may-be-asked'])
  })
})

describe('the range of a fine', () => {
  const base = sampleRecord({ upTo: 'interview' })
  const ready = go(base, {
    ...sampleAct(base, 'evidence'),
    on: '2026-10-21',
    data: { items: [{ id: '证据4', kind: 'statement', title: 'x', proves: 'y' }] },
  })
  const end = (change: object) => refusal(ready, sampleAct(ready, 'investigation-end', { data: change }))
  const fine = (amount: number) => [{ kind: 'warning' }, { kind: 'fine', amount }]

  it('is kept, and left below its minimum only on a statutory ground with reasons', () => {
    expect(end({ proposal: fine(500_000) })).toEqual([])
    expect(end({ proposal: fine(500_001) })).toEqual(['penalty.in-range'])
    expect(end({ proposal: fine(49_999) })).toEqual(['penalty.in-range'])
    expect(end({ proposal: [{ kind: 'warning' }] })).toEqual(['penalty.in-range'])
    expect(end({ proposal: fine(40_000), leniency: [{ id: 'invented', reasons: '从轻' }] })).toEqual([
      'penalty.in-range',
    ])
    expect(end({ proposal: [{ kind: 'warning' }, { kind: 'closure', description: '关闭' }] })).toEqual([
      'penalty.in-range',
    ])
    expect(end({ tier: 'nothing' })).toEqual(['penalty.in-range'])
  })

  it('as a multiple of gains is undetermined until the gains are', () => {
    const head = { id: 'x', agency: 'demo-bureau', cause: 'medical.unlicensed' }
    const cause = [...sampleLaw.causes.values()].find((item) =>
      item.versions.some((version) => version.tiers.some((tier) => tier.multiple)),
    )!
    const version = cause.versions.find((item) => item.tiers.some((tier) => tier.multiple))!
    const tier = version.tiers.find((item) => item.multiple)!
    const record = { ...ready, ...head, cause: cause.id }
    const ask = (change: object) =>
      refusal(
        record,
        sampleAct(record, 'investigation-end', {
          data: { tier: tier.id, proposal: [{ kind: 'fine', amount: 1 }], ...change },
        }),
      )
    expect(ask({})).toEqual(['penalty.in-range'])
    const gains = 10_000_000
    expect(ask({ gains, proposal: [{ kind: 'fine', amount: gains * tier.multiple!.min }] })).toEqual([])
    expect(ask({ gains, proposal: [{ kind: 'fine', amount: gains * tier.multiple!.max + 1 }] })).toEqual([
      'penalty.in-range',
    ])
  })
})
