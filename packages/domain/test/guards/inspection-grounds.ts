import type { DocketEntry, History, LeadCheck } from '../../src/case/table/types'
import { fictionalUscc, otherBodysPlan, sampleParty, samplePlanItems } from '../../testing'
import { noOtherCases } from '../../testing/walk'
import type { Examples } from './example'
import { campaign } from './inspection'
import { lawWith, lawWithParameter } from './law'

const visits = ['inspection.random', 'inspection.planned', 'inspection.prompted', 'inspection.special'] as const
const approvals = [...visits, 'inspection.remote'] as const
const linen = '公共用品用具清洗消毒'
const asked = { object: sampleParty, items: [linen], enterprise: true, plannedOn: '2026-12-01' }
const coded = (kind: '52' | '92') => ({ ...sampleParty, uscc: fictionalUscc(kind, 77) })
const person = { kind: 'natural-person', name: '演示三', address: '示例县虚构街9号' }
const nameOnly = { kind: 'natural-person', name: sampleParty.name, address: '示例县虚构街8号' }
const notEnterprise = '中学食堂由学校自办，不以营利为目的。'

const leadNumber = '示卫投诉〔2026〕3号'
const lead = { number: leadNumber, keptIn: 'docket', content: '反映毛巾没有消毒。' }
const prompted = (change: object = {}) => ({ ...asked, receivedAt: '2026-11-18T16:20', lead: { ...lead, ...change } })
const docket = (found: DocketEntry | 'none' | undefined): History => ({ ...noOtherCases, docketOf: () => found })
const entered = (on: string, body?: string): History => docket({ matter: 7, on, ...(body ? { body } : {}) })
const followed = (...made: readonly Partial<LeadCheck>[]): History => ({
  ...noOtherCases,
  checksOfLead: () => made.map((one) => ({ caseId: '2026-0002', same: true, items: [linen], ...one })),
})

const order = { body: '虚构市卫生健康委员会', number: '虚卫监〔2026〕8号', keptIn: 'docket' }
const ordered = (change: object = {}, orderedBy = 'superior') => ({
  ...asked,
  campaign: { ...campaign, orderedBy, order: { ...order, ...change } },
})

/** A table that caps nothing but what it exempts by an id, on these papers and with this confirmation. */
const exempting = (exempt: object) =>
  lawWith({
    inspectionCaps: [
      {
        ...{ id: 'demo.exempting', title: '示例县涉企行政检查年度频次上限（演示）', new: true, level: 'own' },
        versions: [
          {
            ...{ from: '2026-01-01', cites: ['国办发〔2024〕54号'], grade: 'unverified', publishedOn: '2025-12-20' },
            ...{ value: 1, counts: [...approvals], exempt: [{ id: 'outbreak', title: '突发事件处置', ...exempt }] },
          },
        ],
      },
    ],
  })
const paper = { kind: 'approval', body: '示例县卫生健康局', number: '示卫应急〔2026〕2号', on: '2026-11-19' }
const claimed = (proof?: object, more: object = {}) => ({
  ...asked,
  exemption: { id: 'outbreak', reason: '按处置方案检查。', ...(proof ? { proof } : {}) },
  ...more,
})
const report = { ...paper, kind: 'lead', number: leadNumber, keptIn: 'docket' }
const confirmed = (confirmedBy: string) => ({
  ...asked,
  exemption: { id: 'outbreak', reason: '按处置方案检查。', proof: paper, confirmedBy },
})
const row = (item: string) => ({ items: [{ ...samplePlanItems[1], item }], year: 2026 })

/** 检查的依据：清单、涉企、线索、部署、不计入的情形 */
export const inspectionGrounds: readonly Examples[] = [
  {
    guard: 'inspection.items-listed',
    procedures: approvals,
    cases: [
      { when: '清单所列的事项', data: asked, history: noOtherCases, outcome: 'met' },
      {
        when: '只是空格、标点、全半角不同',
        data: { ...asked, items: ['公共用品 用具（清洗、消毒）'] },
        history: noOtherCases,
        outcome: 'met',
      },
      {
        when: '多写两个字，成为另一事项',
        data: { ...asked, items: [`${linen}检查`] },
        history: noOtherCases,
        outcome: 'not-met',
      },
      {
        when: '两项中有一项不在清单',
        data: { ...asked, items: [linen, '消防设施'] },
        history: noOtherCases,
        outcome: 'not-met',
      },
      { when: '不知道清单', data: asked, history: { inspectionsOf: () => [] }, outcome: 'undetermined' },
      {
        when: '当日没有只能检查清单内事项的规定',
        on: '2024-12-31',
        data: { ...asked, items: ['消防设施'] },
        outcome: 'met',
      },
      {
        when: '规定不限于清单',
        data: { ...asked, items: ['消防设施'] },
        law: lawWithParameter('inspection.listed-only', false),
        outcome: 'met',
      },
    ],
  },
  {
    guard: 'plan.items-listed',
    cases: [
      { when: '清单所列的事项', data: row(linen), history: noOtherCases, outcome: 'met' },
      { when: '不是清单所列的事项', data: row('消防设施'), history: noOtherCases, outcome: 'not-met' },
      { when: '不知道清单', data: row(linen), history: { inspectionsOf: () => [] }, outcome: 'undetermined' },
    ],
  },
  {
    guard: 'inspection.enterprise-said',
    procedures: approvals,
    cases: [
      { when: '企业记为涉企', data: asked, outcome: 'met' },
      { when: '企业记为不涉企', data: { ...asked, enterprise: false }, outcome: 'not-met' },
      { when: '企业记为不涉企，写了理由', data: { ...asked, enterprise: false, notEnterprise }, outcome: 'not-met' },
      {
        when: '个体工商户记为不涉企，没有理由',
        data: { ...asked, object: coded('92'), enterprise: false },
        outcome: 'undetermined',
      },
      {
        when: '民办非企业单位记为不涉企，没有理由',
        data: { ...asked, object: coded('52'), enterprise: false },
        outcome: 'undetermined',
      },
      {
        when: '民办非企业单位记为不涉企，写明理由',
        data: { ...asked, object: coded('52'), enterprise: false, notEnterprise },
        outcome: 'met',
      },
      {
        when: '自然人记为不涉企，没有理由',
        data: { ...asked, object: person, enterprise: false },
        outcome: 'undetermined',
      },
      {
        when: '自然人记为不涉企，写明理由',
        data: { ...asked, object: person, enterprise: false, notEnterprise },
        outcome: 'met',
      },
      { when: '记为涉企，又写不涉企的理由', data: { ...asked, notEnterprise }, outcome: 'not-met' },
    ],
  },
  {
    guard: 'inspection.enterprise-said',
    procedures: ['inspection.random', 'inspection.planned'],
    cases: [
      {
        when: '报批不写代码，年度计划列有该企业的代码',
        data: { ...asked, object: nameOnly, enterprise: false, notEnterprise, planCase: otherBodysPlan.id },
        history: { ...noOtherCases, planOf: () => otherBodysPlan },
        outcome: 'not-met',
      },
    ],
  },
  {
    guard: 'inspection.lead-named',
    cases: [
      { when: '写明线索', data: prompted(), outcome: 'met' },
      { when: '没有写明线索', data: asked, outcome: 'not-met' },
      { when: '不涉企，没有写明线索', data: { ...asked, object: person, enterprise: false }, outcome: 'met' },
    ],
  },
  {
    guard: 'inspection.lead-registered',
    cases: [
      { when: '收到当日登记', data: prompted(), history: entered('2026-11-18'), outcome: 'met' },
      { when: '收到次日才登记', data: prompted(), history: entered('2026-11-19'), outcome: 'not-met' },
      { when: '称登记在本机关，没有登记', data: prompted(), history: docket('none'), outcome: 'not-met' },
      { when: '称登记在本机关，不知道登记', data: prompted(), outcome: 'undetermined' },
      {
        when: '称登记在其他单位，本机关没有登记',
        data: prompted({ keptIn: 'elsewhere' }),
        history: docket('none'),
        outcome: 'met',
      },
      {
        when: '称登记在其他单位，本机关以后才登记',
        data: prompted({ keptIn: 'elsewhere' }),
        history: entered('2026-11-20'),
        outcome: 'not-met',
      },
      {
        when: '没有写明登记在何处',
        data: prompted({ keptIn: undefined }),
        history: docket('none'),
        outcome: 'undetermined',
      },
      { when: '没有登记线索', data: asked, outcome: 'met' },
    ],
  },
  {
    guard: 'inspection.lead-used-once',
    cases: [
      { when: '线索没有核查过', data: prompted(), history: followed(), outcome: 'met' },
      { when: '线索核查过，没有写明理由', data: prompted(), history: followed({}), outcome: 'not-met' },
      {
        when: '线索核查过，写明理由',
        data: prompted({ again: '上次查无此人。' }),
        history: followed({}),
        outcome: 'met',
      },
      { when: '核查过的是另一对象', data: prompted(), history: followed({ same: false }), outcome: 'met' },
      { when: '不知道是否核查过', data: prompted(), outcome: 'undetermined' },
      { when: '没有登记线索', data: asked, outcome: 'met' },
    ],
  },
  {
    guard: 'inspection.lead-of-one',
    cases: [
      { when: '线索没有核查过', data: prompted(), history: followed(), outcome: 'met' },
      { when: '线索核查过同一对象、同一事项', data: prompted(), history: followed({}), outcome: 'met' },
      { when: '线索用于另一对象', data: prompted(), history: followed({ same: false }), outcome: 'not-met' },
      {
        when: '线索用于同一对象的另一事项',
        data: prompted({ again: '上次查无此人。' }),
        history: followed({ items: ['放射防护'] }),
        outcome: 'not-met',
      },
      {
        when: '线索反映两家，写明理由',
        data: prompted({ others: '举报信反映同一商场的两家门店。' }),
        history: followed({ same: false }),
        outcome: 'met',
      },
      { when: '不知道是否用过', data: prompted(), outcome: 'undetermined' },
      { when: '没有登记线索', data: asked, outcome: 'met' },
    ],
  },
  {
    guard: 'inspection.order-registered',
    cases: [
      { when: '本机关部署', data: ordered({}, 'own'), outcome: 'met' },
      { when: '部署文件已登记', data: ordered(), history: entered('2026-11-01', order.body), outcome: 'met' },
      { when: '登记的来文机关不同', data: ordered(), history: entered('2026-11-01', '虚构省机关'), outcome: 'not-met' },
      { when: '报批以后才登记', data: ordered(), history: entered('2027-01-05', order.body), outcome: 'not-met' },
      { when: '称已登记，没有登记', data: ordered(), history: docket('none'), outcome: 'not-met' },
      {
        when: '称登记在其他系统',
        data: ordered({ keptIn: 'elsewhere' }),
        history: docket('none'),
        outcome: 'met',
      },
      {
        when: '没有写明登记在何处',
        data: ordered({ keptIn: undefined }),
        history: docket('none'),
        outcome: 'undetermined',
      },
    ],
  },
  {
    guard: 'inspection.exemption-published',
    procedures: approvals,
    cases: [
      { when: '没有主张不计入', data: asked, outcome: 'met' },
      { when: '公布的情形', data: claimed(paper), law: exempting({}), outcome: 'met' },
      { when: '没有公布这种情形', data: claimed(paper), outcome: 'not-met' },
    ],
  },
  {
    guard: 'inspection.exemption-proved',
    procedures: approvals,
    cases: [
      { when: '没有主张不计入', data: asked, outcome: 'met' },
      { when: '只有理由，没有证明材料', data: claimed(), law: exempting({}), outcome: 'not-met' },
      { when: '频次表没有写明材料，附批准文件', data: claimed(paper), law: exempting({}), outcome: 'met' },
      {
        when: '附频次表要求的批准文件',
        data: claimed(paper),
        law: exempting({ proof: ['approval'] }),
        outcome: 'met',
      },
      {
        when: '频次表要求上级部署文件，附本机关批准文件',
        data: claimed(paper),
        law: exempting({ proof: ['superior-order'] }),
        outcome: 'not-met',
      },
      {
        when: '线索登记在本机关，查有登记',
        data: claimed(report),
        history: entered('2026-11-18'),
        law: exempting({ proof: ['lead'] }),
        outcome: 'met',
      },
      {
        when: '线索登记在本机关，没有登记',
        data: claimed(report),
        history: docket('none'),
        law: exempting({ proof: ['lead'] }),
        outcome: 'not-met',
      },
      {
        when: '没有写明线索登记在何处',
        data: claimed({ ...report, keptIn: undefined }),
        history: docket('none'),
        law: exempting({ proof: ['lead'] }),
        outcome: 'undetermined',
      },
      {
        when: '部署的上级机关写的是本机关',
        data: claimed({ ...report, kind: 'superior-order', keptIn: 'elsewhere' }),
        history: docket('none'),
        law: exempting({}),
        outcome: 'not-met',
      },
      {
        when: '频次表要求机关负责人确认，没有确认',
        data: claimed(paper),
        law: exempting({ confirmedBy: 'agency-head' }),
        outcome: 'not-met',
      },
      {
        when: '频次表要求机关负责人确认，由检查人员确认',
        data: confirmed('officer-a'),
        law: exempting({ confirmedBy: 'agency-head' }),
        outcome: 'not-met',
      },
      {
        when: '频次表要求机关负责人确认，机关负责人确认',
        data: confirmed('agency-head'),
        law: exempting({ confirmedBy: 'agency-head' }),
        outcome: 'met',
      },
    ],
  },
  {
    guard: 'inspection.exemption-proved',
    procedures: ['inspection.prompted'],
    cases: [
      {
        when: '证明材料不是本次核查的线索',
        data: { ...prompted(), ...claimed({ ...report, number: '示卫投诉〔2026〕9号' }) },
        history: entered('2026-11-18'),
        law: exempting({ proof: ['lead'] }),
        outcome: 'not-met',
      },
    ],
  },
]
