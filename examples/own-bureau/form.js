// A form of the bureau's own: its fields, what it must state, how it is laid out, and a sample.
import { defineForm, paragraph, sealAndDate, title } from '@zhifa/documents'
import { Party, PlainDate, partyName, prose } from '@zhifa/domain'
import { z } from 'zod'

const agency = '虚构县卫生健康局'

export const followUp = defineForm({
  id: 'my-follow-up',
  title: '执法回访单',
  audience: 'both',
  copies: ['存档', '交当事人'],
  data: z.strictObject({
    party: Party,
    found: prose('回访情况').optional(),
    on: PlainDate.meta({ title: '回访日期' }),
  }),
  // Without it nothing is printed.
  mustState: [{ id: 'found', cites: ['国办发〔2018〕118号'], zh: '回访情况', en: 'what was found', fields: ['found'] }],
  date: (data) => data.on,
  blocks: (data) => [
    title('执法回访单', agency),
    paragraph(`${partyName(data.party)}：`, { indent: 0 }),
    paragraph(data.found ?? ''),
    sealAndDate(agency, data.on),
  ],
  sample: {
    party: { kind: 'natural-person', name: '甲某某', address: '虚构县样板路1号' },
    found: '上次检查发现的问题已经改正。',
    on: '2026-11-02',
  },
  cites: ['国办发〔2018〕118号'],
  grade: 'unverified',
})
