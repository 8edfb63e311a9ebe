import { z } from 'zod'
import { choice } from '../../choice/choice'
import { dateField, dateTimeField, line, person, presenceField, prose, statement } from '../../input/field-kind'
import { OnSite } from './on-site'

/** Whose requests one hearing answers; absent: the first party's. */
export const heardParties = {
  partyNos: z
    .array(z.int().min(1).max(50))
    .min(1)
    .max(50)
    .meta({ title: '参加听证的当事人序号', kind: 'plain' })
    .optional(),
}

export const HearingNotice = z.strictObject({
  heldAt: dateTimeField('听证时间', { act: 'after' }),
  place: line('听证地点', 'plain'),
  host: person('听证主持人', { part: 'host' }),
  recorder: person('记录人', { part: 'recorder' }),
  public: z.boolean().meta({ title: '是否公开举行', kind: 'plain' }),
  notPublicReason: prose('不公开理由', 'case-text', 1000).optional(),
  servedOn: dateField('通知送达日期', { act: 'same-day' }),
})

export const Hearing = z.strictObject({
  place: OnSite.place,
  /** Not before the time that the party was told; another time needs another notice. */
  start: presenceField('开始时间', {
    act: 'same-day',
    since: [{ step: 'hearing-notice', of: 'heldAt', code: 'hearing.before-announced' }],
  }),
  end: OnSite.end,
  ended: choice('听证结果', {
    held: '如期举行',
    'party-absent': '当事人无正当理由未到',
    'party-left': '当事人中途退场',
    withdrawn: '撤回申请',
  }),
  present: z
    .array(line('到场人员', 'personal-name', 60))
    .max(100)
    .meta({ title: '到场人员' }),
  record: prose('听证笔录', 'case-text', 20000),
})

export const HearingReport = z.strictObject({ opinion: statement('听证意见') })
