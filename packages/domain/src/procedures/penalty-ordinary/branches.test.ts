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
import type { Act } from '../../case/record/entry'
import { latest } from '../../case/record/state'
import { deadlinesOf } from '../../case-deadlines/deadlines-of'
import { openCase, replay } from '../../handling/handling'
import { china } from '../../law/china'
import { lawBook } from '../../law/law-book'
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
const withdrawal: Act = {
  step: 'withdraw-filing',
  on,
  by: team,
  approvedBy: head,
  data: { reason: '违法事实不能成立。', basis: ['行政处罚法 57.1(3)'] },
}

describe('time for the review', () => {
  it('is extended only where a layer says by how much [L4.3]', () => {
    const submitted = sampleRecord({ upTo: 'review-assignment' })
    const extension: Act = {
      step: 'review-extension',
      on: '2026-10-29',
      by: ['reviewer-a'],
      approvedBy: head,
      data: { reason: '案情复杂。' },
    }
    expect(refusal(submitted, extension, lawBook(china, sampleBureau))).toEqual(['review.extendable'])
  })
})

describe('what the act itself must respect', () => {
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

describe('the range of a fine', () => {
  const base = sampleRecord({ upTo: 'interview' })
  const ready = go(base, {
    ...sampleAct(base, 'evidence'),
    on: '2026-10-21',
    data: { items: [{ id: '证据4', kind: 'statement', title: 'x', proves: 'y' }] },
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
