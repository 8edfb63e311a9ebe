import type { History } from '../../src/case/table/types'
import type { Party } from '../../src/party/party'
import { sampleParty } from '../../testing'
import { sampleFilled } from '../../testing/sample-checklist'
import { did, type Examples } from './example'
import { lawWith, lawWithParameter } from './law'

const person = { kind: 'natural-person', name: '演示三', address: '示例县虚构街9号' }
const planned = { object: sampleParty, items: ['公共用品用具清洗消毒'], enterprise: true, plannedOn: '2026-12-01' }
const once = { on: '2026-03-02', procedure: 'inspection.planned', items: ['公共用品用具清洗消毒'], own: true }
const times = (n: number | undefined) => ({
  inspectionsOf: (object: Party, year: string) =>
    'uscc' in object && object.uscc === sampleParty.uscc && year === '2026' && n !== undefined
      ? Array.from({ length: n }, () => once)
      : undefined,
})
const visited = (...problems: string[]) => did('visit', '2026-11-02', { problems, signature: { kind: 'signed' } })
const unsigned = (kind: string, ...problems: string[]) =>
  did('visit', '2026-11-02', { problems, signature: { kind, reason: '见检查情况。' } })
const told = (conclusion: string) => did('result', '2026-11-03', { conclusion })
const ordered = did('correction-order', '2026-11-04')
const approvedItems = (...items: string[]) => did('approval', '2026-11-01', { items })
const linen = approvedItems('公共用品用具清洗消毒')
const signed = { kind: 'signed' }
const stated = ['毛巾未按规定消毒']
const visits = ['inspection.random', 'inspection.planned', 'inspection.prompted', 'inspection.special'] as const
const capOfAll = lawWith({
  inspectionCaps: [
    {
      id: 'demo.all-checks',
      title: '示例县涉企行政检查年度频次上限（演示）',
      new: true,
      level: 'own',
      versions: [
        {
          from: '2026-01-01',
          cites: ['国办发〔2024〕54号'],
          grade: 'unverified',
          publishedOn: '2025-12-20',
          value: 1,
          counts: [...visits],
          exempt: [],
        },
      ],
    },
  ],
})
const checked = (on: string, corrected: boolean) => did('recheck', on, { corrected })

/** A campaign of this body, as examples of what it rests on tell it. */
export const campaign = {
  title: '专项检查（演示）',
  number: '示卫专检〔2026〕2号',
  orderedBy: 'own',
  items: ['公共用品用具清洗消毒'],
  area: '示例县城区',
  from: '2026-11-20',
  until: '2026-12-31',
  filedWith: '示例县司法局',
  filedOn: '2026-11-19',
  publishedOn: '2026-11-19',
  channel: '示例县人民政府网站',
}
const special = (change: object = {}) => ({
  items: ['公共用品用具清洗消毒'],
  objectArea: '示例县城区',
  plannedOn: '2026-12-01',
  campaign,
  ...change,
})

const superior = { body: '虚构市卫生健康委员会', number: '虚卫监〔2026〕8号' }

const scanned = {
  start: '2026-11-20T09:00',
  scan: { code: 'abc.def', scannedAt: '2026-11-20T09:00', place: '示例县虚构街8号' },
}
const code = (standing: ReturnType<NonNullable<History['codeOf']>>): History => ({
  inspectionsOf: () => [],
  codeOf: () => standing,
})

/** 检查 */
export const inspection: readonly Examples[] = [
  {
    guard: 'inspection.yearly-cap',
    // Of checks on a report the one number of the law book says nothing: only a published table caps them.
    procedures: ['inspection.random', 'inspection.planned', 'inspection.special'],
    cases: [
      { when: '本年度尚未检查', data: planned, history: times(0), outcome: 'met' },
      { when: '本年度已检查一次，上限一次', data: planned, history: times(1), outcome: 'not-met' },
      {
        when: '本机关上限两次，已检查一次',
        data: planned,
        history: times(1),
        law: lawWithParameter('inspection.yearly-cap', 2),
        outcome: 'met',
      },
      { when: '没有检查台账', data: planned, outcome: 'undetermined' },
      { when: '检查台账没有本年度数据', data: planned, history: times(undefined), outcome: 'undetermined' },
      {
        when: '企业没有统一社会信用代码',
        data: { ...planned, object: person },
        history: times(0),
        outcome: 'undetermined',
      },
      { when: '检查对象不是企业', data: { ...planned, object: person, enterprise: false }, outcome: 'met' },
      { when: '尚无上限规定的日期', on: '2015-12-31', data: planned, history: times(0), outcome: 'undetermined' },
    ],
  },
  {
    guard: 'inspection.yearly-cap',
    procedures: ['inspection.prompted'],
    cases: [
      { when: '公布的频次表对触发式检查没有上限', data: planned, history: times(1), outcome: 'met' },
      {
        when: '公布的频次表包括触发式检查，本年度尚未检查',
        data: planned,
        history: times(0),
        law: capOfAll,
        outcome: 'met',
      },
      {
        when: '公布的频次表包括触发式检查，本年度已检查一次',
        data: planned,
        history: times(1),
        law: capOfAll,
        outcome: 'not-met',
      },
      { when: '公布的频次表包括触发式检查，没有检查台账', data: planned, law: capOfAll, outcome: 'undetermined' },
    ],
  },
  {
    guard: 'inspection.cap-at-visit',
    procedures: visits,
    cases: [
      {
        when: '本年度尚未检查',
        facts: [did('approval', '2026-11-01', planned)],
        data: {},
        history: times(0),
        law: capOfAll,
        outcome: 'met',
      },
      {
        when: '批准之后又检查过一次',
        facts: [did('approval', '2026-11-01', planned)],
        data: {},
        history: times(1),
        law: capOfAll,
        outcome: 'not-met',
      },
      {
        when: '没有检查台账',
        facts: [did('approval', '2026-11-01', planned)],
        data: {},
        law: capOfAll,
        outcome: 'undetermined',
      },
    ],
  },
  {
    guard: 'inspection.notice-complete',
    cases: [
      { when: '载明频次和权利', data: { frequencyTold: true, rightsTold: true }, outcome: 'met' },
      { when: '没有载明频次', data: { frequencyTold: false, rightsTold: true }, outcome: 'not-met' },
      { when: '没有告知权利', data: { frequencyTold: true, rightsTold: false }, outcome: 'not-met' },
    ],
  },
  {
    guard: 'inspection.result-fits',
    cases: [
      { when: '没有问题，结果为无问题', facts: [visited()], data: { conclusion: 'no-problem' }, outcome: 'met' },
      {
        when: '有问题，结果为无问题',
        facts: [visited('无健康证')],
        data: { conclusion: 'no-problem' },
        outcome: 'not-met',
      },
      {
        when: '有问题，结果为发现问题',
        facts: [visited('无健康证')],
        data: { conclusion: 'problem-found' },
        outcome: 'met',
      },
      {
        when: '没有问题，结果为发现问题',
        facts: [visited()],
        data: { conclusion: 'problem-found' },
        outcome: 'not-met',
      },
      {
        when: '查无此人，结果为查无此人',
        facts: [unsigned('nobody-found')],
        data: { conclusion: 'gone' },
        outcome: 'met',
      },
      { when: '当事人签了字，结果为查无此人', facts: [visited()], data: { conclusion: 'gone' }, outcome: 'not-met' },
      {
        when: '当事人拒签，结果为查无此人',
        facts: [unsigned('refused')],
        data: { conclusion: 'gone' },
        outcome: 'not-met',
      },
      {
        when: '查无此人，结果为无问题',
        facts: [unsigned('nobody-found')],
        data: { conclusion: 'no-problem' },
        outcome: 'not-met',
      },
      {
        when: '查无此人，结果为拒绝检查',
        facts: [unsigned('nobody-found')],
        data: { conclusion: 'refused' },
        outcome: 'not-met',
      },
      { when: '拒绝检查', facts: [visited('拒绝检查')], data: { conclusion: 'refused' }, outcome: 'met' },
    ],
  },
  {
    guard: 'checklist.published',
    procedures: visits,
    cases: [
      { when: '已公布的版本', data: { checklists: [sampleFilled] }, outcome: 'met' },
      { when: '没有使用检查表', data: {}, outcome: 'met' },
      { when: '没有这个版本', data: { checklists: [{ ...sampleFilled, version: 2 }] }, outcome: 'not-met' },
      { when: '内容改动过', data: { checklists: [{ ...sampleFilled, digest: '0'.repeat(64) }] }, outcome: 'not-met' },
      { when: '检查时尚未公布', on: '2018-12-19', data: { checklists: [sampleFilled] }, outcome: 'not-met' },
    ],
  },
  {
    guard: 'checklist.used',
    procedures: visits,
    cases: [
      { when: '按表检查', facts: [linen], data: { checklists: [sampleFilled], signature: signed }, outcome: 'met' },
      { when: '有表而不填', facts: [linen], data: { signature: signed }, outcome: 'not-met' },
      {
        when: '查无此人',
        facts: [linen],
        data: { signature: { kind: 'nobody-found', reason: '无人' } },
        outcome: 'met',
      },
      {
        when: '拒绝检查，没有可以看的',
        facts: [linen],
        data: { problems: [], signature: { kind: 'refused', reason: '拒绝检查' } },
        outcome: 'met',
      },
      {
        when: '发现了问题，当事人拒签，没有填表',
        facts: [linen],
        data: { problems: stated, signature: { kind: 'refused', reason: '拒签' } },
        outcome: 'not-met',
      },
      { when: '事项没有表', facts: [approvedItems('许可证')], data: { signature: signed }, outcome: 'met' },
      {
        when: '不是批准的事项',
        facts: [approvedItems('许可证')],
        data: { checklists: [sampleFilled], signature: signed },
        outcome: 'not-met',
      },
    ],
  },
  {
    guard: 'checklist.complete',
    procedures: visits,
    cases: [
      { when: '逐项填写', data: { checklists: [sampleFilled] }, outcome: 'met' },
      { when: '漏答', data: { checklists: [{ ...sampleFilled, answers: [] }] }, outcome: 'not-met' },
    ],
  },
  {
    guard: 'checklist.problems-stated',
    procedures: visits,
    cases: [
      { when: '不符合的已列入', data: { checklists: [sampleFilled], problems: stated }, outcome: 'met' },
      { when: '不符合的没有列入', data: { checklists: [sampleFilled], problems: [] }, outcome: 'not-met' },
    ],
  },
  {
    guard: 'inspection.superior-named',
    cases: [
      { when: '本机关部署', data: special(), outcome: 'met' },
      {
        when: '上级部署，写明上级机关和文号',
        data: special({ campaign: { ...campaign, orderedBy: 'superior', order: superior } }),
        outcome: 'met',
      },
      {
        when: '上级部署，没有写明上级机关',
        data: special({ campaign: { ...campaign, orderedBy: 'superior' } }),
        outcome: 'not-met',
      },
      {
        when: '上级机关写的是本机关',
        data: special({
          campaign: { ...campaign, orderedBy: 'superior', order: { ...superior, body: '示例县卫生健康局(演示)' } },
        }),
        outcome: 'not-met',
      },
    ],
  },
  {
    guard: 'checklist.behind-result',
    procedures: visits,
    cases: [
      {
        when: '按表检查，没有问题',
        facts: [linen, did('visit', '2026-11-02', { checklists: [sampleFilled] })],
        data: { conclusion: 'no-problem' },
        outcome: 'met',
      },
      {
        when: '当事人拒签，没有填表，结果为无问题',
        facts: [linen, unsigned('refused')],
        data: { conclusion: 'no-problem' },
        outcome: 'not-met',
      },
      {
        when: '当事人拒签，没有填表，结果为不配合',
        facts: [linen, unsigned('refused')],
        data: { conclusion: 'refused' },
        outcome: 'met',
      },
      {
        when: '事项没有表',
        facts: [approvedItems('许可证'), visited()],
        data: { conclusion: 'no-problem' },
        outcome: 'met',
      },
    ],
  },
  {
    guard: 'recheck.owed',
    procedures: visits,
    cases: [
      { when: '责令改正后首次复查', facts: [told('problem-found'), ordered], outcome: 'met' },
      {
        when: '复查未改正，再次复查',
        facts: [told('problem-found'), ordered, checked('2026-11-09', false)],
        outcome: 'met',
      },
      {
        when: '已复查改正，再到现场',
        facts: [told('problem-found'), ordered, checked('2026-11-09', true)],
        outcome: 'not-met',
      },
      {
        when: '改正以后又责令改正',
        facts: [told('problem-found'), ordered, checked('2026-11-09', true), did('correction-order', '2026-11-10')],
        outcome: 'met',
      },
    ],
  },
  {
    guard: 'correction.problem-on-record',
    procedures: ['inspection.random', 'inspection.planned', 'inspection.prompted', 'inspection.special'],
    cases: [
      { when: '检查发现问题', facts: [visited('无健康证')], outcome: 'met' },
      { when: '检查没有发现问题', facts: [visited()], outcome: 'not-met' },
    ],
  },
  {
    guard: 'inspection.problems-settled',
    cases: [
      { when: '没有发现问题', facts: [visited(), told('no-problem')], outcome: 'met' },
      { when: '发现问题，没有处理', facts: [told('problem-found')], outcome: 'not-met' },
      { when: '责令改正，尚未复查', facts: [told('problem-found'), ordered], outcome: 'not-met' },
      { when: '复查未改正', facts: [told('problem-found'), ordered, checked('2026-11-09', false)], outcome: 'not-met' },
      {
        when: '再次复查已改正',
        facts: [told('problem-found'), ordered, checked('2026-11-09', false), checked('2026-11-16', true)],
        outcome: 'met',
      },
      { when: '转为立案', facts: [told('problem-found'), did('turn-into-case', '2026-11-09')], outcome: 'met' },
      {
        when: '改正以后又责令改正，没有再复查',
        facts: [told('problem-found'), ordered, checked('2026-11-09', true), did('correction-order', '2026-11-10')],
        outcome: 'not-met',
      },
      {
        when: '记录有问题，告知不配合检查，没有处理',
        facts: [visited('无健康证'), told('refused')],
        outcome: 'not-met',
      },
    ],
  },
  {
    guard: 'inspection.within-campaign',
    cases: [
      { when: '事项、区域、时间都在范围内', data: special(), outcome: 'met' },
      { when: '专项检查最后一日', data: special({ plannedOn: '2026-12-31' }), outcome: 'met' },
      { when: '专项检查期满次日', data: special({ plannedOn: '2027-01-01' }), outcome: 'not-met' },
      { when: '专项检查开始前一日', data: special({ plannedOn: '2026-11-19' }), outcome: 'not-met' },
      { when: '事项不在范围', data: special({ items: ['放射防护'] }), outcome: 'not-met' },
      { when: '对象不在检查区域', data: special({ objectArea: '另一乡镇' }), outcome: 'not-met' },
    ],
  },
  {
    guard: 'inspection.campaign-public-first',
    cases: [
      { when: '检查前一日备案、公布', data: special({ plannedOn: '2026-11-20' }), outcome: 'met' },
      {
        when: '检查当日才公布',
        data: special({ plannedOn: '2026-11-20', campaign: { ...campaign, publishedOn: '2026-11-20' } }),
        outcome: 'not-met',
      },
      {
        when: '检查当日才备案',
        data: special({ plannedOn: '2026-11-20', campaign: { ...campaign, filedOn: '2026-11-20' } }),
        outcome: 'not-met',
      },
    ],
  },
  {
    guard: 'inspection.yearly-cap',
    procedures: ['inspection.special'],
    cases: [
      {
        when: '上级部署的专项检查，没有公布的频次表',
        data: { ...planned, campaign: { ...campaign, orderedBy: 'superior' } },
        history: times(1),
        outcome: 'met',
      },
      {
        when: '上级部署的专项检查，公布的频次表计入',
        data: { ...planned, campaign: { ...campaign, orderedBy: 'superior' } },
        history: times(1),
        law: capOfAll,
        outcome: 'not-met',
      },
    ],
  },
  {
    guard: 'inspection.entered-by-code',
    procedures: visits,
    cases: [
      {
        when: '扫了本次检查的检查码',
        data: scanned,
        history: code({ caseId: '2026-0001', valid: true }),
        outcome: 'met',
      },
      {
        when: '扫了另一次检查的检查码',
        data: scanned,
        history: code({ caseId: '2026-0002', valid: true }),
        outcome: 'not-met',
      },
      {
        when: '检查码当日无效',
        data: scanned,
        history: code({ caseId: '2026-0001', valid: false }),
        outcome: 'not-met',
      },
      {
        when: '系统记录的扫码时间就是填写的时间',
        data: scanned,
        history: code({ caseId: '2026-0001', valid: true, scans: ['2026-11-20T08:10', '2026-11-20T09:00'] }),
        outcome: 'met',
      },
      {
        when: '系统没有填写的那次扫码',
        data: scanned,
        history: code({ caseId: '2026-0001', valid: true, scans: ['2026-11-20T08:10'] }),
        outcome: 'not-met',
      },
      { when: '不是签发的检查码', data: scanned, history: code('none'), outcome: 'not-met' },
      {
        when: '检查开始后一分钟才扫码',
        data: { ...scanned, start: '2026-11-20T08:59' },
        history: code({ caseId: '2026-0001', valid: true }),
        outcome: 'not-met',
      },
      { when: '写明已扫码，没有检查码', data: { start: '2026-11-20T09:00', scanned: true }, outcome: 'not-met' },
      { when: '没有接入检查码系统', data: scanned, history: times(0), outcome: 'undetermined' },
      { when: '没有扫码，本地没有规定', outcome: 'met' },
      { when: '没有扫码，本地规定须扫码', law: lawWithParameter('inspection.code-required', true), outcome: 'not-met' },
    ],
  },
  {
    guard: 'inspection.entered-by-code',
    procedures: ['inspection.prompted'],
    cases: [
      {
        when: '批准为紧急检查，写明情况',
        facts: [did('approval', '2026-11-01', { urgent: true })],
        data: { unscanned: '群体性食物中毒，立即到场。' },
        law: lawWithParameter('inspection.code-required', true),
        outcome: 'met',
      },
      {
        when: '批准为紧急检查，没有写明情况',
        facts: [did('approval', '2026-11-01', { urgent: true })],
        law: lawWithParameter('inspection.code-required', true),
        outcome: 'not-met',
      },
      {
        when: '写明情况，但没有批准为紧急检查',
        facts: [did('approval', '2026-11-01', { urgent: false })],
        data: { unscanned: '赶时间。' },
        law: lawWithParameter('inspection.code-required', true),
        outcome: 'not-met',
      },
    ],
  },
]
