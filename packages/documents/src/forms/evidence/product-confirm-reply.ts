import { Party, prose } from '@zhifa/domain'
import { label, opinion } from '../../blocks/fields'
import { paragraph } from '../../blocks/paragraph'
import { signaturePlace } from '../../blocks/signatures'
import { choice } from '../../fields/choice'
import { goods } from '../../fields/goods'
import { partyRows } from '../../fields/party-lines'
import { related, relatedText } from '../../fields/related'
import { grid, row } from '../../fields/rows'
import { sampleGoods, sampleMaker } from '../../fields/sample-case'
import { sheetForm } from '../../form-kinds/sheet-form'

const answer = choice('确认意见', {
  own: '是本单位生产或者进口代理的产品',
  'not-own': '不是本单位生产或者进口代理的产品',
})

/** 产品样品确认书: filled in and returned by the producer. */
export const productConfirmReply = sheetForm({
  id: 'product-confirm-reply',
  title: '产品样品确认书',
  catalogue: 'C',
  audience: 'both',
  numbered: true,
  data: {
    notice: related('产品样品确认告知书'),
    replier: Party.meta({ title: '确认单位' }),
    products: goods.field,
    answer: answer.field.optional(),
    reason: prose('否定理由', 'case-text', 5000).optional(),
  },
  mustState: [
    {
      id: 'reason',
      cites: ['行政处罚法 46'],
      zh: '否定的理由',
      en: 'why the product is not its own',
      holds: (d) => d.answer !== 'not-own' || d.reason !== undefined,
    },
  ],
  body: (d) => [
    paragraph(`${d.agency}：`, { style: 'record', indent: 0 }),
    paragraph(`你机关${relatedText(d.notice)}收悉。对所列产品，我单位确认如下：`, { style: 'record' }),
    goods.table(d.products, { size: 'small' }),
    grid(...partyRows('确认单位', d.replier), row('确认意见', answer.marked(d.answer)), row('否定理由', d.reason, 4), [
      label('确认单位负责人'),
      opinion(undefined, [signaturePlace('', { hint: '签名\n（公章）' })], { span: 3, lines: 0 }),
    ]),
  ],
  sample: {
    notice: { title: '产品样品确认告知书', number: '示卫公确〔2026〕12号', on: '2026-09-30' },
    replier: sampleMaker,
    products: sampleGoods.slice(0, 1),
    answer: 'not-own',
    reason: '我单位从未生产该批号产品，标签字体、防伪标识与我单位产品不符。',
  },
  cites: ['行政处罚法 46', '卫生行政执法文书规范'],
})
