import { entriesOf } from '../../../case/record/state'
import { guard } from '../../../case/table/guard'
import type { Evidence, PenaltyPaper, PriorNotice } from '../../../payloads/penalty-ordinary'
import type { PenaltyOrdinary } from '../../../payloads/penalty-ordinary/table'
import { deviceLacks } from '../../../people/device-lacks'

/** 电子技术监控设备的记录作为证据：设备经审核、已公布，记录内容经审核符合要求 */
export const monitoringReviewed = guard<Evidence, PenaltyOrdinary>(
  {
    id: 'evidence.monitoring-reviewed',
    title: '电子技术监控设备及其记录经审核符合要求',
    cites: ['行政处罚法 41.1', '行政处罚法 41.2'],
  },
  ({ data, law, registry }) => {
    const wrong = data.items.flatMap(({ id, monitoring }) => {
      if (!monitoring) return []
      const { device: named, recordedAt, fit } = monitoring
      const device = registry.devices.get(named)
      const lacks = device
        ? deviceLacks(device, recordedAt.slice(0, 10), { law, registry })
        : [{ zh: `设备${named}未登记`, en: `device ${named} is not registered` }]
      const unfit = fit ? [] : [{ zh: '记录内容不符合要求', en: 'the record is not fit to be evidence' }]
      return [...lacks, ...unfit].map(({ zh, en }) => ({ zh: `${id}：${zh}`, en: `${id}: ${en}` }))
    })
    return {
      holds: wrong.length === 0,
      read: { wrong: wrong.map(({ en }) => en) },
      message:
        wrong.length === 0
          ? { zh: '设备和记录经审核符合要求', en: 'devices and records were reviewed and are fit' }
          : { zh: wrong.map(({ zh }) => zh).join('；'), en: wrong.map(({ en }) => en).join('; ') },
      cure: {
        zh: '未经审核或者经审核不符合要求的，不得作为证据，请另行收集证据',
        en: 'what was not reviewed, or is not fit, is no evidence: collect other evidence',
      },
    }
  },
)

/** 事实由电子技术监控设备记录的，告知时为当事人查询、陈述和申辩提供便利 */
export const monitoringTold = guard<PenaltyPaper & Pick<PriorNotice, 'monitoringQuery'>, PenaltyOrdinary>(
  {
    id: 'notice.monitoring-told',
    title: '告知当事人查询监控记录的途径',
    cites: ['行政处罚法 41.3'],
  },
  ({ data, state }) => {
    const records = entriesOf(state, 'evidence')
      .flatMap((entry) => entry.data.items)
      .filter(({ monitoring }) => monitoring !== undefined)
    const holds = records.length === 0 || data.monitoringQuery !== undefined
    return {
      holds,
      read: { records: records.map(({ id }) => id) },
      message: holds
        ? records.length === 0
          ? { zh: '没有监控设备记录的证据', en: 'no evidence comes from a monitoring device' }
          : { zh: '已告知查询监控记录的途径', en: 'the party is told how to look the record up' }
        : {
            zh: `${records.map(({ id }) => id).join('、')}是监控设备的记录，没有告知当事人怎样查询`,
            en: `${records.map(({ id }) => id).join(', ')} come from a device, and the party is not told how to look them up`,
          },
      cure: { zh: '请写明当事人查询记录的途径', en: 'say how the party can look the record up' },
    }
  },
)
