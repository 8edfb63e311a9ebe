import { z } from 'zod'
import { paragraph } from '../../blocks/paragraph'
import { signaturePlace, signaturePlaces } from '../../blocks/signatures'
import { lawRefs, ruledBy } from '../../fields/legal'
import { namesOf, officers, officersText, twoOfficers } from '../../fields/officer'
import { you } from '../../fields/party-lines'
import { dateRange, rangeText } from '../../fields/related'
import { sampleOfficers } from '../../fields/sample-case'
import { actLine, actText, numberedLines, place } from '../../fields/text'
import { stated } from '../../form/must'
import { letterForm } from '../../form-kinds/letter-form'

/** 行政检查通知书: who comes, for what, how often this year, and what the inspected may refuse. */
export const inspectionNotice = letterForm({
  id: 'inspection-notice',
  title: '行政检查通知书',
  catalogue: 'A',
  nature: '检通',
  addressee: '被检查人',
  copies: ['存档', '交被检查人'],
  data: {
    items: z.array(actLine('检查事项', 'plain')).min(1).max(100).meta({ title: '检查事项' }),
    basis: lawRefs('依据'),
    period: dateRange('检查时间'),
    place: place('检查地点'),
    officers: officers('检查人员'),
    /** Which visit of the year this is. */
    visit: z.int().min(1).max(365).meta({ title: '本年度第几次检查' }),
    limit: z.int().min(1).max(365).meta({ title: '本年度检查频次上限' }),
    materials: actText('需要准备的材料', 'case-text').optional(),
    /** The rules that bind the officers, in the words of the document in force. */
    discipline: z.array(actLine('检查纪律', 'plain')).min(1).max(20).meta({ title: '检查纪律' }),
    complaint: actLine('监督投诉电话', 'telephone'),
  },
  mustState: [
    twoOfficers,
    stated('items', '国办发〔2024〕54号', '检查事项', 'the items of the inspection', 'items'),
    {
      id: 'discipline',
      cites: ['国办发〔2024〕54号'],
      zh: '检查纪律',
      en: 'the discipline of inspection',
      fields: ['discipline'],
    },
    {
      id: 'complaint',
      cites: ['国办发〔2024〕54号'],
      zh: '监督投诉电话',
      en: 'where to complain',
      fields: ['complaint'],
    },
  ],
  body: (d) => [
    paragraph(
      `根据${ruledBy(d.basis)}，本机关定于${rangeText(d.period)}在${d.place}对${you(d.party)}进行行政检查。这是本机关本年度对${you(d.party)}的第${d.visit}次检查，本年度检查频次上限为${d.limit}次。`,
    ),
    paragraph(`检查事项：${d.items.join('；')}。`),
    paragraph(`检查人员：${officersText(d.officers)}。`),
    ...(d.materials ? [paragraph(`请准备下列材料：${d.materials}`)] : []),
    paragraph(
      `${you(d.party)}有权查验执法证件；认为检查人员与${you(d.party)}有直接利害关系的，有权申请回避；有权陈述和申辩；对未出示执法证件或者检查事项未经公布的检查，有权拒绝；对违法违规检查，有权投诉举报。`,
    ),
    paragraph('检查人员应当遵守下列纪律：', { keepNext: true }),
    paragraph(numberedLines(d.discipline)),
    paragraph(`监督投诉电话：${d.complaint}`),
  ],
  sign: (d) => [signaturePlace('被检查人（签收）'), ...signaturePlaces('检查人员（签名）', namesOf(d.officers))],
  sample: {
    items: ['公共场所卫生许可情况', '公共用品用具清洗消毒情况', '从业人员健康合格证明情况'],
    basis: ['《公共场所卫生管理条例》第十条'],
    period: { from: '2026-09-28', to: '2026-09-28' },
    place: '示例市示例区样板路1号',
    officers: sampleOfficers,
    visit: 1,
    limit: 1,
    materials: '营业执照、卫生许可证、从业人员健康合格证明、消毒记录。',
    discipline: ['严禁逐利检查', '严禁接受被检查人的馈赠、宴请', '严禁由被检查人承担检查费用'],
    complaint: '0000-0000009',
    on: '2026-09-25',
  },
  cites: ['国办发〔2024〕54号', '行政检查文书基本格式文本（试行）', '行政处罚法 43', '行政处罚法 55'],
})
