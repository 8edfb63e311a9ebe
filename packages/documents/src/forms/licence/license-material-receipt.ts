import { Party } from '@zhifa/domain'
import { note } from '../../blocks/paragraph'
import { col, countCol, itemList } from '../../fields/item-list'
import { partyRows } from '../../fields/party-lines'
import { grid, row, sealRow, signRow } from '../../fields/rows'
import { sampleParty } from '../../fields/sample-case'
import { actLine, officerName } from '../../fields/text'
import { sheetForm } from '../../form-kinds/sheet-form'

const materials = itemList('申请材料', [
  col('name', '材料名称', 5),
  countCol('copies', '份数', 1.2),
  countCol('pages', '页数', 1.2),
  col('remark', '备注', 2.4, { optional: true }),
])

/** 行政许可申请材料接收凭证 */
export const licenseMaterialReceipt = sheetForm({
  id: 'license-material-receipt',
  title: '行政许可申请材料接收凭证',
  catalogue: 'A',
  audience: 'party',
  copies: ['存档', '交申请人'],
  head: '卫生行政许可文书',
  numbered: true,
  dated: '接收日期',
  data: {
    party: Party.meta({ title: '申请人' }),
    matter: actLine('许可事项', 'plain'),
    materials: materials.field,
    clerk: officerName('经办人'),
  },
  body: (d, day) => [
    grid(...partyRows('申请人', d.party), row('许可事项', d.matter)),
    materials.table(d.materials),
    grid(
      row('合计', `共${d.materials.length}种`),
      signRow('申请人'),
      signRow('经办人', d.clerk),
      sealRow(d.agency, d.on),
    ),
    note(
      `注：申请材料不齐全或者不符合法定形式的，本机关在${day.words('licence.supplement-notice')}内一次告知需要补正的全部内容；逾期不告知的，自收到申请材料之日起即为受理。`,
    ),
  ],
  sample: {
    party: sampleParty,
    matter: '公共场所卫生许可',
    materials: [
      { name: '卫生许可证申请表', copies: 1, pages: 3 },
      { name: '公共场所平面图', copies: 1, pages: 1, remark: '加盖公章' },
    ],
    clerk: '亥某某',
    on: '2026-10-08',
  },
  cites: ['行政许可法 32', '行政许可法 82', '卫生行政许可管理办法'],
})
