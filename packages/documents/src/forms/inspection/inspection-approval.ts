import { Party } from '@zhifa/domain'
import { z } from 'zod'
import { choice } from '../../fields/choice'
import { lawRefs, lawRefsText } from '../../fields/legal'
import { officers, officersLines, twoOfficers } from '../../fields/officer'
import { partyRows } from '../../fields/party-lines'
import { dateRange, rangeText } from '../../fields/related'
import { grid, opinionField, opinionRow, pair, row, signRow } from '../../fields/rows'
import { sampleOfficers, sampleParty } from '../../fields/sample-case'
import { actLine, actText, place } from '../../fields/text'
import { stated } from '../../form/must'
import { sheetForm } from '../../form-kinds/sheet-form'

const source = choice('任务来源', {
  plan: '年度计划',
  campaign: '专项检查',
  complaint: '投诉举报',
  assigned: '转办交办',
  monitoring: '数据监测',
  application: '企业申请',
})
const kind = choice('检查类别', { routine: '日常检查', campaign: '专项检查', individual: '个案检查' })
const method = choice('检查方式', { 'on-site': '现场检查', remote: '非现场检查', joint: '综合查一次' })

/** What most checks do not rest on has no empty row. */
const stating = (name: string, text: string | undefined) => (text === undefined ? [] : [row(name, text)])

/** 行政检查审批表: no inspection without approval. */
export const inspectionApproval = sheetForm({
  id: 'inspection-approval',
  title: '行政检查审批表',
  catalogue: 'A',
  numbered: true,
  data: {
    inspected: Party.meta({ title: '被检查人' }),
    items: z.array(actLine('检查事项', 'plain')).min(1).max(100).meta({ title: '检查事项' }),
    basis: lawRefs('依据'),
    source: source.field,
    kind: kind.field,
    method: method.field,
    visits: z.int().min(0).max(365).meta({ title: '本年度已检查次数' }),
    limit: z.int().min(1).max(365).meta({ title: '本年度检查频次上限' }),
    officers: officers('检查人员'),
    assistants: actLine('协助人员', 'personal-name').optional(),
    period: dateRange('拟检查时间'),
    place: place('检查地点'),
    plan: actText('检查方案', 'case-text'),
    lead: actText('线索', 'case-text').optional(),
    campaign: actText('所属专项检查', 'case-text').optional(),
    order: actText('上级机关的部署文件', 'case-text').optional(),
    exemption: actText('不计入年度频次的情形', 'case-text').optional(),
    notEnterprise: actText('认定不涉企的理由', 'case-text').optional(),
    namesakes: actText('同名对象的检查', 'case-text').optional(),
    urgent: actText('紧急情况先行检查和补办的说明', 'case-text').optional(),
    department: opinionField('科室意见'),
    leader: opinionField('负责人审批'),
  },
  mustState: [
    twoOfficers,
    stated('items', '国办发〔2024〕54号', '检查事项', 'the items of the inspection', 'items'),
    {
      id: 'frequency',
      cites: ['国办发〔2024〕54号'],
      zh: '未超出频次上限，或者超出频次的个案检查理由、不计入频次的情形',
      en: 'a number of visits within the limit, or the reason of an individual or exempt inspection beyond it',
      holds: (d) => d.visits < d.limit || d.kind === 'individual' || d.exemption !== undefined,
    },
  ],
  body: (d) => [
    grid(
      ...partyRows('被检查人', d.inspected),
      row('检查事项', d.items.join('；')),
      row('依据', lawRefsText(d.basis)),
      row('任务来源', source.marked(d.source)),
      ...stating('线索', d.lead),
      ...stating('专项检查', d.campaign),
      ...stating('部署文件', d.order),
      row('检查类别', kind.marked(d.kind)),
      row('检查方式', method.marked(d.method)),
      pair('本年度已检查', `${d.visits}次`, '频次上限', `${d.limit}次`),
      ...stating('不计入频次', d.exemption),
      ...stating('不涉企的理由', d.notEnterprise),
      ...stating('同名对象', d.namesakes),
      row('检查人员', officersLines(d.officers)),
      pair('协助人员', d.assistants, '拟检查时间', rangeText(d.period)),
      row('检查地点', d.place),
      row('检查方案', d.plan, 3),
      row('紧急情况说明', d.urgent),
      signRow('承办人'),
      opinionRow('科室意见', d.department),
      opinionRow('负责人审批', d.leader),
    ),
  ],
  sample: {
    inspected: sampleParty,
    items: ['公共场所卫生许可情况', '公共用品用具清洗消毒情况', '从业人员健康合格证明情况'],
    basis: ['《公共场所卫生管理条例》第十条'],
    source: 'plan',
    kind: 'routine',
    method: 'on-site',
    visits: 0,
    limit: 1,
    officers: sampleOfficers,
    period: { from: '2026-09-28', to: '2026-09-30' },
    place: '示例市示例区样板路1号',
    plan: '两名执法人员现场查看经营场所，查阅证照和消毒记录，必要时采样；全程录像。',
    department: { opinion: '拟同意。', by: '戊某某', on: '2026-09-24' },
    leader: { opinion: '同意检查。', by: '辛某某', on: '2026-09-25' },
    on: '2026-09-24',
  },
  cites: ['国办发〔2024〕54号', '行政检查文书基本格式文本（试行）'],
})
