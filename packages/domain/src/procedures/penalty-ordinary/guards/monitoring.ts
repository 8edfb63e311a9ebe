import { entriesOf } from '../../../case/record/state'
import { type Answer, guard } from '../../../case/table/guard'
import { bareWords } from '../../../input/bare-words'
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

/**
 * 视听资料、电子数据写明来自何处: what a fixed device recorded is none of the officers' pictures, nor a print of one, for then nobody would ask
 * whether device and record were reviewed, and the party would not be told how to look it up.
 */
export const recordingOrigin = guard<Evidence, PenaltyOrdinary>(
  {
    id: 'evidence.recording-origin',
    title: '影像、数据写明来自何处，来自监控设备的附设备和记录的审核',
    cites: ['行政处罚法 41.1', '行政处罚法 41.2', '行政处罚法 46'],
  },
  ({ data, registry }): Answer => {
    const devices = [...registry.devices.values()]
    const wrong = data.items.flatMap(({ id, monitoring, origin, title, from = '' }) => {
      const named = devices.find((device) =>
        [device.name, device.id].some(
          (name) => name.length > 3 && bareWords(`${title} ${from}`).includes(bareWords(name)),
        ),
      )
      if (monitoring)
        return origin === undefined || origin === 'monitoring-device'
          ? []
          : [
              {
                zh: `${id}附有监控设备的记录，却写为其他来源`,
                en: `${id} has the record of a device, and is said to be another's`,
              },
            ]
      return origin === 'monitoring-device' || named
        ? [
            {
              zh: `${id}${named ? `写有监控设备“${named.name}”` : '来自监控设备'}，没有填写设备和记录的审核`,
              en: `${id} comes from a device, and says nothing of its review`,
            },
          ]
        : []
    })
    const open = data.items.filter(
      ({ kind, origin, monitoring }) =>
        (kind === 'audio-visual' || kind === 'electronic') && origin === undefined && monitoring === undefined,
    )
    return {
      holds: wrong.length > 0 ? false : open.length === 0 || undefined,
      read: { wrong: wrong.map(({ en }) => en), open: open.map(({ id }) => id) },
      message:
        wrong.length > 0
          ? { zh: wrong.map(({ zh }) => zh).join('；'), en: wrong.map(({ en }) => en).join('; ') }
          : open.length > 0
            ? {
                zh: `${open.map(({ id }) => id).join('、')}没有写明影像、数据来自何处`,
                en: `nobody says who recorded ${open.map(({ id }) => id).join(', ')}`,
              }
            : { zh: '影像、数据的来源清楚', en: 'it is clear where recordings and data come from' },
      cure: {
        zh: '请写明来自何处；来自监控设备的，填写设备编号、记录时间和审核',
        en: 'say where it comes from; of a device say which, when, and who reviewed it',
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
