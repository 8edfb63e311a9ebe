import { formatChineseDate, PlainDate } from '@zhifa/domain'
import { z } from 'zod'
import { fields, label, value } from '../../blocks/fields'
import { title } from '../../blocks/head'
import { actLine, actText } from '../../fields/text'
import { defineForm } from '../../form/form'

export const FileRemarkData = z.strictObject({
  /** Missing, repaired, added, removed or destroyed papers. */
  state: actText('本卷情况说明', 'case-text'),
  pages: z.int().min(1).max(100_000).meta({ title: '总页数' }),
  media: actLine('随卷音像载体', 'plain').optional(),
  /** The head of the case's ledger when the file was bound: whoever has both can prove that nothing was changed since. */
  checkpoint: actLine('电子记录校验值', 'plain').optional(),
  compiler: actLine('立卷人', 'personal-name').optional(),
  compiledOn: PlainDate.meta({ title: '立卷时间' }),
  checker: actLine('检查人', 'personal-name').optional(),
  checkedOn: PlainDate.meta({ title: '检查时间' }).optional(),
})

/** 卷内备考表: the last sheet of a file, not numbered. */
export const fileRemark = defineForm({
  id: 'file-remark',
  title: '卷内备考表',
  audience: 'internal',
  copies: ['入卷'],
  data: FileRemarkData,
  date: (d) => d.compiledOn,
  frame: () => ({ page: 'letter', number: 'none' }),
  blocks: (d) => [
    title('卷内备考表'),
    fields(
      [2, 3.85, 2, 3.85],
      [
        [label('本卷情况说明'), value(d.state, { span: 3, lines: 14 })],
        [label('总页数'), value(`${d.pages}页`, { span: 3, lines: 2 })],
        [label('随卷音像载体'), value(d.media, { span: 3, lines: 2 })],
        [label('电子记录校验值'), value(d.checkpoint, { span: 3, lines: 2 })],
        [
          label('立卷人'),
          value(d.compiler ?? '', { lines: 2 }),
          label('立卷时间'),
          value(formatChineseDate(d.compiledOn)),
        ],
        [
          label('检查人'),
          value(d.checker ?? '', { lines: 2 }),
          label('检查时间'),
          value(d.checkedOn ? formatChineseDate(d.checkedOn) : ''),
        ],
      ],
    ),
  ],
  sample: {
    state: '本卷文件材料齐全，无缺损、修改、补充、移出、销毁情况。',
    pages: 18,
    media: '音像记录光盘1张（AV-2026-0928-01、AV-2026-0929-01、AV-2026-1019-01、AV-2026-1020-01）',
    compiler: '庚某某',
    compiledOn: '2026-11-10',
  },
  cites: ['行政处罚法 47'],
  grade: 'unverified',
  catalogue: 'B',
})
