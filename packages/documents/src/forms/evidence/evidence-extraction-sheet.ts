import { LocalDateTime, line, prose } from '@zhifa/domain'
import { z } from 'zod'
import { label, opinion, value } from '../../blocks/fields'
import { signaturePlace } from '../../blocks/signatures'
import { signHere } from '../../fields/approval'
import { dateTimeText } from '../../fields/date-text'
import { officers, twoOfficers } from '../../fields/officer'
import { grid, pair, row, signedBy } from '../../fields/rows'
import { sampleOfficers } from '../../fields/sample-case'
import { place } from '../../fields/text'
import { sheetForm } from '../../form-kinds/sheet-form'

/** 证据复制（提取）单: the copy is stuck on the sheet; provider and officers sign that it equals the original. */
export const evidenceExtractionSheet = sheetForm({
  id: 'evidence-extraction-sheet',
  title: '证据复制（提取）单',
  catalogue: 'B',
  audience: 'both',
  data: {
    name: line('证据名称', 'plain', 300),
    origin: line('来源和原件存放处', 'plain', 300),
    proves: prose('证明事项', 'case-text', 1000),
    pages: z.int().min(1).max(10_000).meta({ title: '页数' }),
    provider: line('提供人', 'personal-name', 100),
    officers: officers('提取人'),
    takenAt: LocalDateTime.meta({ title: '提取时间' }),
    takenIn: place('提取地点'),
  },
  mustState: [twoOfficers],
  body: (d) => [
    grid(
      row('证据名称', d.name),
      row('来源和原件存放处', d.origin),
      row('证明事项', d.proves, 2),
      pair('页数', `共${d.pages}页`, '提取时间', dateTimeText(d.takenAt)),
      row('提取地点', d.takenIn),
      [
        label('证据粘贴处'),
        value('（证据复印件、影印件、照片粘贴于此）', { span: 3, lines: 11, paste: true, align: 'center' }),
      ],
      [
        label('提供人'),
        opinion(
          `${d.provider}（单位提供的加盖公章）`,
          [signaturePlace('', { kind: 'sentence', hint: '书写“经核对与原件无误”' }), signHere()],
          { span: 3, lines: 1 },
        ),
      ],
      signedBy('提取人', d.officers),
    ),
  ],
  sample: {
    name: '营业执照（副本）',
    origin: '示例市样板理发有限公司提供，原件由该公司保存',
    proves: '当事人的主体资格、名称和法定代表人。',
    pages: 1,
    provider: '甲某某',
    officers: sampleOfficers,
    takenAt: '2026-09-28T10:30',
    takenIn: '示例市示例区样板路1号',
    on: '2026-09-28',
  },
  cites: ['行政处罚法 42.1', '行政处罚法 46'],
})
