import { formatChineseDate } from '@zhifa/domain'
import { paragraph } from '../../blocks/paragraph'
import { signaturePlace } from '../../blocks/signatures'
import { officialLetterForm } from '../../form-kinds/letter-form'
import { answerRules, answersClaim, sampleAnswer, suitText } from './compensation-answer'

/** 不予行政赔偿通知书: the written notice with the reasons, where nothing is compensated. */
export const compensationRefusal = officialLetterForm({
  id: 'compensation-refusal',
  title: '不予行政赔偿通知书',
  catalogue: 'D',
  nature: '不赔',
  audience: 'party',
  copies: ['存档', '交赔偿请求人'],
  data: answersClaim,
  mustState: answerRules,
  body: (d) => [
    paragraph(`本机关于${formatChineseDate(d.receivedOn)}收到赔偿申请，请求事项和理由：\n${d.claim}`),
    paragraph(`根据《中华人民共和国国家赔偿法》第十三条的规定，本机关决定不予赔偿。理由如下：\n${d.reason}`),
    suitText(d, '本决定不服'),
  ],
  sign: () => [signaturePlace('赔偿请求人（签收）')],
  sample: { ...sampleAnswer, reason: '请求赔偿的损失没有证据证明，且与本机关的行政行为没有因果关系。' },
  cites: ['国家赔偿法 13.3', '国家赔偿法 14.2'],
})
