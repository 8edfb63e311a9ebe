import { paragraph } from '../../blocks/paragraph'
import { choice } from '../../fields/choice'
import { col, dateCol, itemList } from '../../fields/item-list'
import { sampleLicensee, sampleParty } from '../../fields/sample-case'
import { actLine } from '../../fields/text'
import { sheetForm } from '../../form-kinds/sheet-form'

const result = choice('检查结果', {
  clean: '未发现问题',
  corrected: '发现问题已责令改正',
  'to-file': '发现问题待后续处理',
  gone: '未能检查',
})
const rows = itemList('抽查结果', [
  col('name', '对象名称', 3.4, { kind: 'organisation-name' }),
  col('uscc', '统一社会信用代码', 3.8, { optional: true, kind: 'organisation-code' }),
  col('items', '抽查事项', 3),
  dateCol('on', '检查日期', 1.8),
  col('result', '结果', 2.4),
  col('handling', '处理情况', 2.2, { optional: true }),
])

/** 随机抽查结果公示表 */
export const doubleRandomResult = sheetForm({
  id: 'double-random-result',
  title: '随机抽查结果公示表',
  catalogue: 'D',
  audience: 'public',
  copies: ['公示', '存档'],
  landscape: true,
  numbered: true,
  dated: '公示日期',
  data: {
    task: actLine('任务编号', 'reference'),
    rows: rows.field,
    checker: actLine('公示审核人', 'personal-name').optional(),
  },
  body: (d) => [
    paragraph(`抽查任务编号：${d.task}`, { style: 'cell', indent: 0 }),
    rows.table(d.rows, { size: 'small' }),
    ...(d.checker ? [paragraph(`公示审核人：${d.checker}`, { style: 'cell', indent: 0 })] : []),
  ],
  sample: {
    task: 'SSJ-2026-03',
    rows: [
      {
        name: sampleParty.name,
        uscc: sampleParty.uscc,
        items: '公共场所卫生许可',
        on: '2026-09-28',
        result: result.text('to-file'),
        handling: '已立案',
      },
      {
        name: sampleLicensee.name,
        uscc: sampleLicensee.uscc,
        items: '公共用品用具消毒',
        on: '2026-09-29',
        result: result.text('clean'),
      },
    ],
    checker: '己某某',
  },
  cites: ['国办发〔2018〕118号'],
})
