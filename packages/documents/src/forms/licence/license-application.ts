import { line, Party, prose } from '@zhifa/domain'
import { z } from 'zod'
import { paragraph } from '../../blocks/paragraph'
import { partyRows } from '../../fields/party-lines'
import { grid, row, signRow } from '../../fields/rows'
import { sampleParty } from '../../fields/sample-case'
import { sheetForm } from '../../form-kinds/sheet-form'

/** 行政许可申请书 */
export const licenseApplication = sheetForm({
  id: 'license-application',
  title: '行政许可申请书',
  catalogue: 'B',
  audience: 'both',
  copies: ['存档', '交申请人'],
  head: '卫生行政许可文书',
  dated: '申请日期',
  data: {
    party: Party.meta({ title: '申请人' }),
    matter: line('许可事项', 'plain', 200),
    contact: line('联系方式', 'telephone', 200),
    content: prose('申请内容', 'plain', 5000),
    materials: z
      .array(line('提交的材料', 'plain', 200))
      .max(100)
      .meta({ title: '提交的材料' }),
  },
  body: (d) => [
    paragraph(`${d.agency}：`, { style: 'record', indent: 0 }),
    grid(
      ...partyRows('申请人', d.party),
      row('许可事项', d.matter),
      row('联系方式', d.contact),
      row('申请内容', d.content, 8),
      row('提交的材料', d.materials.map((text, i) => `${i + 1}.${text}`).join('\n') || undefined, 3),
      row('承诺', '申请人如实提交有关材料和反映真实情况，对申请材料实质内容的真实性负责。'),
      signRow('申请人'),
    ),
  ],
  sample: {
    party: sampleParty,
    matter: '公共场所卫生许可',
    contact: 'service@example.invalid',
    content: '申请在示例市示例区样板路1号经营理发店，面积40平方米。',
    materials: ['卫生许可证申请表', '公共场所平面图'],
    on: '2026-10-08',
  },
  cites: ['行政许可法 29', '行政许可法 31'],
})
