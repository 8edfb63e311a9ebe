import { LocalDateTime, Party } from '@zhifa/domain'
import { z } from 'zod'
import { dateTimeText } from '../../fields/date-text'
import { partyRows } from '../../fields/party-lines'
import { grid, pair, row, signRow } from '../../fields/rows'
import { sampleParty } from '../../fields/sample-case'
import { actLine, actText, officerName, place } from '../../fields/text'
import { sheetForm } from '../../form-kinds/sheet-form'

/** 入企活动记录 */
export const visitRecord = sheetForm({
  id: 'visit-record',
  title: '入企活动（非检查）记录',
  catalogue: 'D',
  data: {
    object: Party.meta({ title: '前往的企业、单位或个人' }),
    reason: actLine('活动事由', 'plain'),
    place: place('地点'),
    begin: LocalDateTime.meta({ title: '开始时间' }),
    end: LocalDateTime.meta({ title: '结束时间' }),
    met: actLine('接待人', 'personal-name'),
    content: actText('活动情况', 'case-text'),
    advice: actText('指导意见', 'case-text').optional(),
    noticed: actText('发现的线索', 'case-text').optional(),
    people: z.array(officerName('姓名')).min(1).max(20).meta({ title: '前往人员' }),
  },
  mustState: [],
  body: (d) => [
    grid(
      ...partyRows('前往对象', d.object),
      pair('活动事由', d.reason, '接待人', d.met),
      pair('开始', dateTimeText(d.begin), '结束', dateTimeText(d.end)),
      row('地点', d.place),
      row('活动情况', d.content, 4),
      row('指导意见', d.advice ?? '无'),
      row('发现的线索', d.noticed ?? '无'),
      signRow('前往人员', ...d.people),
      signRow('接待人'),
    ),
  ],
  sample: {
    object: sampleParty,
    reason: '指导服务',
    place: '示例市示例区样板路1号',
    begin: '2026-11-16T09:00',
    end: '2026-11-16T10:00',
    met: '甲某某',
    content: '应企业申请讲解清洗消毒的要求，答复提问。',
    advice: '建议把消毒记录放在消毒间门口，便于随用随记。',
    people: ['乙某某', '丙某某'],
    on: '2026-11-16',
  },
  cites: ['国办发〔2024〕54号'],
})
