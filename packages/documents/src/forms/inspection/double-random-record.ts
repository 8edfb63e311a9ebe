import { line, Party, prose } from '@zhifa/domain'
import { z } from 'zod'
import { table } from '../../blocks/table'
import { choice } from '../../fields/choice'
import { officers, twoOfficers } from '../../fields/officer'
import { partyRows } from '../../fields/party-lines'
import { grid, row, signedBy, signRow } from '../../fields/rows'
import { sampleOfficers, sampleParty } from '../../fields/sample-case'
import { sheetForm } from '../../form-kinds/sheet-form'

const outcome = choice('结果', { pass: '符合', fail: '不符合', 'not-applicable': '不涉及' })
const conclusion = choice('检查结论', {
  clean: '未发现问题',
  corrected: '发现问题已责令改正',
  'to-file': '发现问题待后续处理',
  gone: '未能检查（歇业、查无下落等）',
})
const Check = z.strictObject({
  item: line('抽查事项', 'plain', 300),
  outcome: outcome.field,
  remark: line('说明', 'case-text', 500).optional(),
})

/** “双随机”抽查检查记录表 */
export const doubleRandomRecord = sheetForm({
  id: 'double-random-record',
  title: '“双随机”抽查检查记录表',
  catalogue: 'D',
  audience: 'both',
  numbered: true,
  data: {
    task: line('抽查任务编号', 'reference', 60),
    object: Party.meta({ title: '检查对象' }),
    objectDraw: line('检查对象抽取方式和时间', 'plain', 300),
    officerDraw: line('执法人员抽取方式', 'plain', 300),
    checks: z.array(Check).min(1).max(300).meta({ title: '逐项结果' }),
    conclusion: conclusion.field,
    handling: prose('后续处理', 'case-text', 2000).optional(),
    officers: officers('检查人员'),
  },
  mustState: [twoOfficers],
  body: (d) => [
    grid(
      row('抽查任务编号', d.task),
      ...partyRows('检查对象', d.object),
      row('检查对象抽取', d.objectDraw),
      row('执法人员抽取', d.officerDraw),
    ),
    table(
      [
        { title: '序号', width: 1, align: 'center' },
        { title: '抽查事项', width: 4.6 },
        { title: '结果', width: 1.6, align: 'center' },
        { title: '说明', width: 3.4 },
      ],
      d.checks.map((check, i) => [String(i + 1), check.item, outcome.text(check.outcome), check.remark ?? '']),
    ),
    grid(
      row('检查结论', conclusion.marked(d.conclusion)),
      row('后续处理', d.handling),
      signRow('检查对象'),
      signedBy('检查人员', d.officers),
    ),
  ],
  sample: {
    task: 'SSJ-2026-03',
    object: sampleParty,
    objectDraw: '2026年9月20日由系统从检查对象名录库中随机抽取',
    officerDraw: '由系统从执法人员名录库中随机抽取2人',
    checks: [
      { item: '公共场所卫生许可证', outcome: 'fail', remark: '未能出示' },
      { item: '公共用品用具清洗消毒', outcome: 'fail', remark: '没有消毒记录' },
    ],
    conclusion: 'to-file',
    handling: '按程序报请立案。',
    officers: sampleOfficers,
    on: '2026-09-28',
  },
  cites: ['行政处罚法 42.1'],
})
