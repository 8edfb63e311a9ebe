import { line, Party, prose } from '@zhifa/domain'
import { heading, paragraph } from '../../blocks/paragraph'
import { partyRows } from '../../fields/party-lines'
import { row } from '../../fields/rows'
import { sampleParty } from '../../fields/sample-case'
import { recordForm } from '../../form-kinds/record-form'

/** 行政约谈（指导）记录 */
export const adminTalkRecord = recordForm({
  id: 'admin-talk-record',
  title: '行政约谈（指导）记录',
  catalogue: 'D',
  officers: '约谈人',
  signer: '被约谈人',
  heading: '约谈内容',
  data: {
    subject: Party.meta({ title: '被约谈人' }),
    reason: line('事由', 'case-text', 300),
    commitment: prose('承诺整改事项', 'case-text', 3000).optional(),
  },
  rows: (d) => [...partyRows('被约谈人', d.subject), row('事由', d.reason)],
  after: (d) =>
    d.commitment ? [heading('承诺整改事项：', { style: 'record' }), paragraph(d.commitment, { style: 'record' })] : [],
  sample: {
    subject: sampleParty,
    reason: '公共用品用具消毒管理不规范',
    begin: '2026-10-16T14:30',
    end: '2026-10-16T15:20',
    commitment: '10月31日前配齐消毒设备，建立消毒记录。',
    place: '示例市示例区卫生健康局会议室',
    content:
      '约谈人通报了检查发现的问题，讲解了公共用品用具清洗消毒的要求，提醒被约谈人履行主体责任。被约谈人表示接受。',
  },
  cites: ['国办发〔2018〕118号'],
})
