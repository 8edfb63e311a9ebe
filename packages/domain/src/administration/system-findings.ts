import type { PlainDate } from '../date/plain-date'
import type { Finding } from '../finding/finding'
import { finding } from '../finding/make'
import type { House } from './house'
import type { SystemChange } from './system'

const say = (code: string, zh: string, en: string, field: string, cure: { zh: string; en: string }): Finding =>
  finding(`administration.${code}`, { outcome: 'not-met', zh, en, cites: ['国办发〔2024〕54号'], cure, path: [field] })

/** Why a change of the systems may not be entered on a day. What was taken from a system yesterday is not made good today. */
export function systemChangeFindings({ registry }: House, change: SystemChange, on: PlainDate): Finding[] {
  const id = change.kind === 'system-entered' ? change.system.id : change.system
  const known = registry.systems.get(id)
  const day = change.kind === 'system-entered' ? change.system.from : change.until
  const backdated =
    day < on
      ? [
          say(
            'backdated',
            `日期（${day}）早于登记之日（${on}），不得倒填`,
            `${day} lies before the day of entry (${on})`,
            change.kind === 'system-entered' ? 'system' : 'until',
            { zh: `请填写${on}或者以后的日期`, en: `give ${on} or later` },
          ),
        ]
      : []
  if (change.kind === 'system-entered')
    return known
      ? [
          say('system-exists', `系统编号${id}已经登记`, `the number ${id} is taken`, 'system', {
            zh: '更换系统的，另行登记；停用的登记停用',
            en: 'register another one, or retire the old one',
          }),
          ...backdated,
        ]
      : backdated
  if (!known)
    return [
      say('unknown-system', `没有登记系统${id}`, `no system ${id} is registered`, 'system', {
        zh: '请核对系统编号',
        en: 'correct the number of the system',
      }),
    ]
  if (known.until !== undefined && known.until < change.until)
    return [
      say(
        'system-retired',
        `系统自${known.until}停用，不得延后`,
        `the system is retired from ${known.until} on; the day is not moved back`,
        'until',
        { zh: '继续使用的，另行登记', en: 'register it under another number' },
      ),
    ]
  return backdated
}
