// A bureau adds a form of its own, 卫生监督员回访单 (follow-up visit), built from the shared fields and blocks, and gets PDF, HTML,
// JSON Schema and the refusal of incomplete data with it.

import {
  defineForm,
  paragraph,
  renderForm,
  renderHtml,
  sealAndDate,
  signaturePlace,
  signatures,
  title,
} from '@zhifa/documents'
import { Party, PlainDate, partyName, prose } from '@zhifa/domain'
import { z } from 'zod'

export const followUp = defineForm({
  id: 'follow-up-visit',
  title: '执法回访单',
  audience: 'both',
  copies: ['存档', '交当事人'],
  data: z.strictObject({
    party: Party,
    found: prose('回访情况'),
    advice: prose('指导意见').optional(),
    on: PlainDate.meta({ title: '回访日期' }),
  }),
  mustState: [
    {
      id: 'found',
      cites: ['国办发〔2018〕118号'],
      zh: '回访情况',
      en: 'what was found',
      fields: ['found'],
    },
  ],
  date: (d) => d.on,
  blocks: (d) => [
    title('执法回访单', '示例市示例区卫生健康局'),
    paragraph(`${partyName(d.party)}：`, { indent: 0 }),
    paragraph(d.found),
    ...(d.advice ? [paragraph(d.advice)] : []),
    sealAndDate('示例市示例区卫生健康局', d.on),
    signatures(signaturePlace('当事人（签名）')),
  ],
  sample: {
    party: { kind: 'natural-person', name: '甲某某', address: '示例市示例区样板路1号' },
    found: '经回访，上次检查发现的问题已经改正。',
    on: '2026-11-02',
  },
  cites: ['国办发〔2018〕118号'],
  grade: 'unverified',
})

export const followUpPdf = () => renderForm(followUp, followUp.sample)
export const followUpPage = () => renderHtml(followUp, followUp.sample)
