import { describe, expect, it } from 'vitest'
import { sampleLaw, sampleLists, sampleRegistry } from '../../../testing'
import { approveAll, sampleBefore } from '../../../testing/sample-before'
import { procedures } from '../../procedures/procedures'
import { decideItem, draftItem } from './approve'
import { registryDuties } from './duties'
import { currentEdition, registryStates } from './record'
import { RegistryText } from './text'

const make = sampleBefore
const agency = sampleRegistry.agencies.get('demo-bureau')!
const handler = { officer: sampleRegistry.officers.get('officer-a')!, on: '2026-09-28' }
const office = { officer: sampleRegistry.officers.get('office-head')!, on: '2026-09-28' }
const context = { agency, lists: sampleLists }
const at = (items: readonly RegistryText[], id: string) => items.find((item) => item.id === id)!
const rowsOf = (item: RegistryText) => item.sections.flatMap((each) => ('rows' in each ? each.rows.flat() : []))
const textOf = (item: RegistryText) => JSON.stringify(rowsOf(item))

describe('what is published before enforcement', () => {
  const items = make('2026-11-23')

  it('is made of people, law and procedures: subject, officers, powers, lists, guides, charts, catalogues, remedies [D2.1]', () => {
    const kinds = new Set(items.map(({ kind }) => kind))
    for (const kind of [
      'subject',
      'officers',
      'powers',
      'inspection-items',
      'benchmark',
      'review-catalogue',
      'recording-list',
      'supervision',
    ])
      expect(kinds).toContain(kind)
    for (const item of items) expect(RegistryText.parse(item).restsOn.length).toBeGreaterThan(0)
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
    expect(textOf(at(items, 'subject'))).toContain('示例庚')
    expect(textOf(at(items, 'powers'))).toContain('未取得公共场所卫生许可证擅自营业')
    expect(textOf(at(items, 'review-catalogue'))).toContain('第五十八条')
  })

  it('the random list names subject, basis, object, content, share, method, frequency [D2.4]', () => {
    const list = at(items, 'random-inspection-list')
    expect(rowsOf(list).slice(0, 8)).toEqual([
      '公共场所卫生监督检查',
      '示例县卫生健康局',
      '《公共场所卫生管理条例》',
      '公共场所经营者',
      expect.stringContaining('健康合格证明'),
      '20%（演示）',
      '现场检查',
      '每年1次（演示）',
    ])
    // What is not drawn at random is on the inspection list only.
    expect([textOf(list), textOf(at(items, 'inspection-items'))].map((text) => text.includes('依法执业'))).toEqual([
      false,
      true,
    ])
  })

  it('both lists are those of the day: what comes later, and what was taken off, is on neither [D2.4]', () => {
    const [first, second, ...others] = sampleLists.inspectionItems
    const changed = [{ ...first!, publishedOn: '2026-11-24' }, { ...second!, until: '2026-11-22' }, ...others]
    const shown = make('2026-11-23', { lists: { ...sampleLists, inspectionItems: changed } })
    for (const id of ['inspection-items', 'random-inspection-list'])
      for (const { title } of [first!, second!]) expect(rowsOf(at(shown, id))).not.toContain(title)
    expect(rowsOf(at(shown, 'inspection-items'))).toContain(others[0]!.title)
  })

  it('a flow chart for every kind of enforcement comes from its procedure [D2.5]', () => {
    expect(items.filter(({ kind }) => kind === 'flow-chart').map(({ id }) => id)).toEqual(
      [...procedures.keys()].map((id) => `flow-chart.${id}`),
    )
  })

  it('a service guide for every procedure says who, on which articles, how, how long, and where to complain [D2.6]', () => {
    const guides = items.filter(({ kind }) => kind === 'service-guide')
    expect(guides).toHaveLength(procedures.size)
    const titles = guides.flatMap(({ sections }) =>
      sections.flatMap((each) => (each.kind === 'pairs' ? each.rows.map(({ title }) => title) : [])),
    )
    for (const title of [
      '事项名称',
      '实施依据',
      '受理机构',
      '审批机构',
      '优惠政策',
      '申请材料',
      '监督方式',
      '责任追究',
      '救济渠道',
      '办公时间',
      '办公地址',
      '办公电话',
    ])
      expect(titles).toContain(title)
    const licence = at(items, 'service-guide.licence.ordinary.1')
    const text = textOf(licence)
    expect(text).toContain('20个工作日')
    expect(text).toContain('《行政许可法》第四十二条')
    expect(text).toContain('本机关尚未登记')
    expect(text).toContain('示例县人民政府')
    const penalty = textOf(at(items, 'service-guide.penalty.ordinary'))
    expect(penalty).toContain('承办人（2人以上）')
    expect(penalty).not.toContain('收费')
  })

  it('shows only officers in service with a certificate, by the columns of the plan [D2.7]', () => {
    const text = textOf(at(items, 'officers'))
    for (const part of ['示例甲', '示执00001', '2031-12-31']) expect(text).toContain(part)
    for (const part of ['示例辛', 'officer-a', 'handler']) expect(text).not.toContain(part)
    expect(textOf(at(make('2032-01-01'), 'officers'))).not.toContain('示例甲')
  })
})

describe('publishing an item of the registry', () => {
  const text = at(make('2026-09-28'), 'powers')

  it('nothing is shown before the office approved the very text, and never by its drafter [D1.2] [D2.3]', () => {
    const draft = draftItem(undefined, text, undefined, handler, context)
    if (!draft.ok) throw new Error('refused')
    const states = registryStates([draft.event])
    const state = states.get('powers')!
    expect(currentEdition(state)).toBeUndefined()
    const codes = (answer: ReturnType<typeof decideItem>) => (answer.ok ? [] : answer.findings.map(({ code }) => code))
    expect(codes(decideItem(state, { digest: '0'.repeat(64), verdict: 'approved' }, office))).toEqual([
      'registry.approves-the-draft',
    ])
    expect(codes(decideItem(state, { digest: state.draft!.digest, verdict: 'approved' }, handler))).toEqual([
      'user.wrong-role',
      'registry.approver-apart',
    ])
    expect(codes(decideItem(state, { digest: state.draft!.digest, verdict: 'returned' }, office))).toEqual([
      'registry.return-reasoned',
    ])
    const approved = decideItem(state, { digest: state.draft!.digest, verdict: 'approved' }, office)
    if (!approved.ok) throw new Error('refused')
    const shown = currentEdition(registryStates([draft.event, approved.event]).get('powers'))
    expect(shown).toMatchObject({ edition: 1, approvedOn: '2026-09-28', approvedBy: { id: 'office-head' }, text })
    // An approval of another digest changes nothing, wherever it comes from.
    expect(
      currentEdition(
        registryStates([draft.event, { ...approved.event, digest: '1'.repeat(64) } as typeof approved.event]).get(
          'powers',
        ),
      ),
    ).toBeUndefined()
  })

  it('a public item changes only with a reason, and no personal number gets in [D1.3] [D4.3]', () => {
    const states = approveAll(make('2026-09-01'), '2026-09-01')
    const again = draftItem(states.get('powers'), text, ' ', handler, context)
    expect(again.ok ? [] : again.findings.map(({ code }) => code)).toEqual(['registry.change-reasoned'])
    const leaking = { ...text, sections: [{ kind: 'note' as const, text: '联系人手机１３８ 0000 0000' }] }
    const refused = draftItem(states.get('powers'), leaking, '更新', handler, context)
    expect(refused.ok ? [] : refused.findings.map(({ code }) => code)).toEqual(['registry.text-clean'])
    expect(JSON.stringify(refused)).not.toContain('0000 0000')
  })
})

describe('duties of the registry', () => {
  const duties = (published: string, asOf: string) =>
    registryDuties(approveAll(make(published), published), make, { law: sampleLaw, asOf })

  it('names what was never published, and nothing when all is as it was', () => {
    const all = registryDuties(new Map(), make, { law: sampleLaw, asOf: '2026-11-23' })
    expect(all.map(({ reason }) => reason)).toEqual(make('2026-11-23').map(() => 'unpublished'))
    expect(duties('2026-11-02', '2026-11-23')).toEqual([])
  })

  it('finds what a change of the law made stale, with the day until which it is adjusted [D2.2]', () => {
    const found = duties('2025-08-20', '2025-09-20').filter(({ text }) => text.id === 'powers')
    expect(found.map(({ reason, since, deadline, status }) => [reason, since, deadline?.due, status])).toEqual([
      ['law-changed', '2025-09-01', '2025-10-09', 'open'],
      ['content-changed', '2025-09-01', '2025-09-28', 'open'],
    ])
    expect(found[0]?.changed[0]?.citation).toContain('传染病防治法')
    expect(
      duties('2025-08-20', '2025-10-10')
        .filter(({ text }) => text.id === 'powers')
        .map(({ status }) => status),
    ).toEqual(['overdue', 'overdue'])
  })

  it('finds what rests on a competence that passed to the 疾病预防控制部门, with a due date [D2.1] [D2.2]', () => {
    // 公共场所卫生管理条例 of 2024-12-06, in force since 2025-01-20: the licence is the other department's (第四条、第八条).
    const places = duties('2025-01-10', '2025-02-10').filter(({ reason }) => reason === 'law-changed')
    expect(places.map(({ text }) => text.id).sort()).toEqual([
      'inspection-items',
      'powers',
      'random-inspection-list',
      'service-guide.licence.ordinary.1',
    ])
    for (const { since, deadline, changed, status } of places) {
      // 辽政办发〔2025〕6号 begins on 2025-04-23: what was stale before is adjusted within a month of it.
      expect([since, deadline?.due, status]).toEqual(['2025-01-20', '2025-05-23', 'open'])
      expect(changed.flatMap(({ what = [] }) => what)).toContain(
        '卫生许可证改由设区的市级、县级人民政府疾病预防控制部门签发（《公共场所卫生管理条例》第四条第二款）',
      )
    }
    // 传染病防治法 of 2025 in force since 2025-09-01: the supervision is the other department's too (第九十三条).
    const [powers] = duties('2025-08-20', '2025-10-08').filter(({ text }) => text.id === 'powers')
    expect([powers?.since, powers?.deadline?.due, powers?.status]).toEqual(['2025-09-01', '2025-10-09', 'open'])
    expect(powers?.changed.flatMap(({ what = [] }) => what).join()).toContain('由疾病预防控制部门履行')
  })

  it('finds the day on which an officer’s certificate ran out [D2.2]', () => {
    const [found] = duties('2031-12-20', '2032-01-08').filter(({ text }) => text.id === 'officers')
    expect([found?.reason, found?.since]).toEqual(['content-changed', '2032-01-01'])
  })
})
