import { formatChineseDate } from '@zhifa/domain'
import { z } from 'zod'
import { heading, paragraph } from '../../blocks/paragraph'
import { signaturePlace } from '../../blocks/signatures'
import { actText } from '../../fields/text'
import { stated } from '../../form/must'
import { officialLetterForm } from '../../form-kinds/letter-form'
import { amountText } from '../../money/capitals'
import { answerRules, answersClaim, sampleAnswer, suitText } from './compensation-answer'

/** 行政赔偿决定书 */
export const compensationDecision = officialLetterForm({
  id: 'compensation-decision',
  title: '行政赔偿决定书',
  catalogue: 'D',
  nature: '赔',
  audience: 'party',
  copies: ['存档', '交赔偿请求人'],
  data: {
    ...answersClaim,
    manner: actText('赔偿的方式和项目', 'case-text'),
    amount: z.int().min(1).max(100_000_000_000_00).meta({ title: '赔偿金额（分）' }).optional(),
  },
  mustState: [
    stated('manner', '国家赔偿法 13', '赔偿的方式和项目', 'how and for what it is compensated', 'manner'),
    ...answerRules,
  ],
  body: (d) => [
    paragraph(`本机关于${formatChineseDate(d.receivedOn)}收到赔偿申请，请求事项和理由：\n${d.claim}`),
    heading('理由'),
    paragraph(d.reason),
    heading('决定'),
    paragraph(
      `根据《中华人民共和国国家赔偿法》第十三条的规定，本机关决定予以赔偿。赔偿的方式和项目：\n${d.manner}` +
        (d.amount === undefined ? '' : `\n赔偿金额：${amountText(d.amount)}。`),
    ),
    suitText(d, '赔偿的方式、项目、数额有异议'),
  ],
  sign: () => [signaturePlace('赔偿请求人（签收）')],
  sample: {
    ...sampleAnswer,
    reason: '扣押与违法行为无关的财物，本机关已经撤销该决定并退还财物；请求的停业损失有账册证明。',
    manner: '支付停业期间必要的经常性费用开支。',
    amount: 450_000,
  },
  cites: ['国家赔偿法 13', '国家赔偿法 14.2', '国家赔偿法 32'],
})
