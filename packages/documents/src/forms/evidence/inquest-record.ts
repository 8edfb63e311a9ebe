import { line, Party } from '@zhifa/domain'
import { z } from 'zod'
import { signaturePlace } from '../../blocks/signatures'
import { partyRows } from '../../fields/party-lines'
import { row } from '../../fields/rows'
import { sampleParty } from '../../fields/sample-case'
import { recordForm } from '../../form-kinds/record-form'

/** 勘验笔录 */
export const inquestRecord = recordForm({
  id: 'inquest-record',
  title: '勘验笔录',
  catalogue: 'B',
  officers: '勘验人',
  signer: '当事人',
  alsoSign: () => [signaturePlace('见证人（签名）')],
  heading: '勘验情况',
  data: {
    object: line('勘验对象', 'plain', 300),
    party: Party,
    drawings: z
      .array(line('附图、照片', 'plain', 200))
      .max(50)
      .meta({ title: '附图、照片' })
      .optional(),
  },
  rows: (d) => [...partyRows('当事人', d.party), row('勘验对象', d.object), row('附图、照片', d.drawings?.join('\n'))],
  sample: {
    object: '示例市示例区样板路1号理发场所的布局和消毒设施',
    party: sampleParty,
    begin: '2026-09-28T14:30',
    end: '2026-09-28T15:00',
    drawings: ['附图1：场所平面示意图', '照片3张（编号IMG-0101至IMG-0103）'],
    content:
      '1.场所坐北朝南，东西长8米，南北宽5米，面积40平方米。\n2.西墙设洗头床2张，北墙设理发椅4张，东北角设消毒柜1台。\n3.未设独立的消毒间，未见公共用品用具保洁柜。',
  },
  cites: ['行政处罚法 42.1', '行政处罚法 46'],
})
