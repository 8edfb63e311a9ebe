import { line, prose } from '@zhifa/domain'
import { z } from 'zod'
import { heading } from '../../blocks/paragraph'
import { lawRefs, lawRefsText } from '../../fields/legal'
import { grid, pair, row } from '../../fields/rows'
import { place } from '../../fields/text'
import { sheetForm } from '../../form-kinds/sheet-form'

const Item = z.strictObject({
  name: line('事项名称', 'plain', 200),
  basis: lawRefs('实施依据'),
  reception: line('受理机构', 'plain', 200),
  approval: line('审批机构', 'plain', 200),
  preferential: prose('优惠政策', 'plain', 1000).optional(),
  materials: z
    .array(line('申请材料', 'plain', 300))
    .min(1)
    .max(100)
    .meta({ title: '申请材料' }),
  process: prose('办理流程', 'plain', 3000),
  term: line('办理时限', 'plain', 200),
  supervision: prose('监督方式', 'plain', 500),
  accountability: prose('责任追究', 'plain', 1000),
  remedies: prose('救济渠道', 'plain', 1000),
  hours: line('办公时间', 'plain', 200),
  address: place('办公地址'),
  telephone: line('联系电话', 'telephone', 60),
})

/** 行政执法服务指南 */
export const serviceGuide = sheetForm({
  id: 'service-guide',
  title: '行政执法服务指南',
  catalogue: 'A',
  audience: 'public',
  copies: ['公示'],
  dated: '更新日期',
  head: '行政执法信息公示',
  data: { items: z.array(Item).min(1).max(200).meta({ title: '服务事项' }) },
  body: (d) =>
    d.items.flatMap((item, i) => [
      heading(`${i + 1}.${item.name}`, { style: 'record', indent: 0 }),
      grid(
        row('实施依据', lawRefsText(item.basis)),
        pair('受理机构', item.reception, '审批机构', item.approval),
        row('优惠政策', item.preferential),
        row('申请材料', item.materials.map((text, n) => `${n + 1}.${text}`).join('\n')),
        row('办理流程', item.process),
        row('办理时限', item.term),
        row('监督方式', item.supervision),
        row('责任追究', item.accountability),
        row('救济渠道', item.remedies),
        pair('办公时间', item.hours, '联系电话', item.telephone),
        row('办公地址', item.address),
      ),
    ]),
  sample: {
    items: [
      {
        name: '公共场所卫生许可',
        basis: ['《公共场所卫生管理条例》第八条'],
        reception: '示例市示例区政务服务中心',
        approval: '示例市示例区卫生健康局',
        materials: ['卫生许可证申请表', '公共场所地址方位示意图、平面图', '卫生检测或者评价报告'],
        process: '申请、受理、审查（现场核查）、决定、颁发送达。',
        term: '自受理之日起20个工作日',
        supervision: '监督电话0000-0000009',
        accountability: '违反规定实施许可的，依法追究责任。',
        remedies: '可以依法申请行政复议或者提起行政诉讼。',
        hours: '工作日9:00至17:00',
        address: '示例市示例区示例路9号',
        telephone: '0000-0000001',
      },
    ],
  },
  cites: ['国办发〔2018〕118号', '行政处罚法 39'],
})
