import { formatChineseDate, line, PlainDate } from '@zhifa/domain'
import { paragraph } from '../../blocks/paragraph'
import { Contact, contactText, sampleContact } from '../../fields/contact'
import { goods } from '../../fields/goods'
import { lawRefs, ruledBy } from '../../fields/legal'
import { sampleGoods, sampleMaker } from '../../fields/sample-case'
import { place } from '../../fields/text'
import { letterForm } from '../../form-kinds/letter-form'

/** 产品样品确认告知书: asks the producer that the label names whether the sample is its own. */
export const productConfirmNotice = letterForm({
  id: 'product-confirm-notice',
  title: '产品样品确认告知书',
  catalogue: 'B',
  nature: '确',
  addressee: '标注的生产或进口代理单位',
  copies: ['存档', '交标注的生产或进口代理单位'],
  data: {
    sampledOn: PlainDate.meta({ title: '采样日期' }),
    sampledFrom: line('被采样人', 'organisation-name'),
    sampledAt: place('被采样人地址'),
    products: goods.field,
    basis: lawRefs('依据'),
    replyBy: PlainDate.meta({ title: '确认期限' }),
    contact: Contact,
  },
  body: (d) => [
    paragraph(
      `本机关于${formatChineseDate(d.sampledOn)}在${d.sampledFrom}（${d.sampledAt}）采集了标注由你单位生产或者进口代理的下列产品：`,
    ),
    goods.table(d.products, { size: 'small' }),
    paragraph(
      `根据${ruledBy(d.basis)}，现请你单位于${formatChineseDate(d.replyBy)}前对上述产品是否为你单位生产或者进口代理予以确认，` +
        '并将《产品样品确认书》送交本机关。逾期未回复的，不影响本机关依法处理。',
    ),
    paragraph(contactText(d.contact)),
  ],
  sample: {
    party: sampleMaker,
    sampledOn: '2026-09-28',
    sampledFrom: '示例市样板理发有限公司',
    sampledAt: '示例市示例区样板路1号',
    products: sampleGoods.slice(0, 1),
    basis: ['《中华人民共和国行政处罚法》第四十六条、第五十六条'],
    replyBy: '2026-10-16',
    contact: sampleContact,
    on: '2026-09-30',
  },
  cites: ['行政处罚法 46', '行政处罚法 56', '卫生行政执法文书规范'],
})
