import type { PlainDate } from '../date/plain-date'
import type { Finding } from '../finding/finding'
import { finding } from '../finding/make'
import { deviceLacks } from '../people/device-lacks'
import type { DeviceChange } from './device'
import type { House } from './house'

const say = (code: string, zh: string, en: string, field: string, cure: { zh: string; en: string }): Finding =>
  finding(`administration.${code}`, { outcome: 'not-met', zh, en, cites: ['行政处罚法 41.1'], cure, path: [field] })

/** Why a change of the devices may not be entered on a day. A record is evidence from the first day of use on: no such day lies in the past. */
export function deviceChangeFindings({ registry, law }: House, change: DeviceChange, on: PlainDate): Finding[] {
  const { devices } = registry
  if (change.kind === 'device-retired') {
    const known = devices.get(change.device)
    if (!known)
      return [
        say('unknown-device', `没有登记设备${change.device}`, `no device ${change.device} is registered`, 'device', {
          zh: '请核对设备编号',
          en: 'correct the number of the device',
        }),
      ]
    if (known.until !== undefined && known.until < change.until)
      return [
        say(
          'device-retired',
          `设备自${known.until}停用，不得延后`,
          `the device is retired from ${known.until} on; the day is not moved back`,
          'until',
          {
            zh: '继续使用的，重新审核、公布后另行登记',
            en: 'review and publish it anew, and register it under another number',
          },
        ),
      ]
    return change.until < on ? [backdated(change.until, on, 'until')] : []
  }
  const { device } = change
  const lacks = deviceLacks(device, device.from, { law, registry })
  return [
    ...(devices.has(device.id)
      ? [
          say('device-exists', `设备编号${device.id}已经登记`, `the number ${device.id} is taken`, 'device', {
            zh: '更换、移动设备的，另行登记；停用的登记停用',
            en: 'register another one, or retire the old one',
          }),
        ]
      : []),
    ...(device.from < on ? [backdated(device.from, on, 'device')] : []),
    ...(lacks.length > 0
      ? [
          say(
            'device-unreviewed',
            `启用之日${lacks.map(({ zh }) => zh).join('，')}`,
            `on its first day of use: ${lacks.map(({ en }) => en).join(', ')}`,
            'device',
            {
              zh: '经过法制和技术审核、标志明显、地点公布以后启用',
              en: 'use it after both reviews, marked, and with its place published',
            },
          ),
        ]
      : []),
  ]
}

const backdated = (day: PlainDate, on: PlainDate, field: string): Finding =>
  say(
    'backdated',
    `日期（${day}）早于登记之日（${on}），不得倒填`,
    `${day} lies before the day of entry (${on})`,
    field,
    {
      zh: `请填写${on}或者以后的日期`,
      en: `give ${on} or later`,
    },
  )
