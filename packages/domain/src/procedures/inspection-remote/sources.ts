import { latest } from '../../case/record/state'
import { guard } from '../../case/table/guard'
import type { Attempt } from '../../case/table/types'
import type { Bilingual } from '../../finding/finding'
import type { InspectionRemote, RemoteRecord, RemoteSource } from '../../payloads/inspection-remote'
import { deviceLacks } from '../../people/device-lacks'

type Known = Pick<Attempt, 'law' | 'registry'>
type Taken = Pick<RemoteRecord['records'][number], 'id' | 'source' | 'recordedAt'>

/** What a source lacked on a day for its records to be used; empty: nothing. */
function sourceLacks(source: RemoteSource, on: string, known: Known): readonly Bilingual[] {
  if (source.kind === 'device') {
    const device = known.registry.devices.get(source.device)
    return device
      ? deviceLacks(device, on, known)
      : [{ zh: `设备${source.device}未登记`, en: `device ${source.device} is not registered` }]
  }
  const system = known.registry.systems.get(source.system)
  if (!system) return [{ zh: `系统${source.system}未登记`, en: `system ${source.system} is not registered` }]
  return on < system.from
    ? [{ zh: `系统${source.system}尚未启用`, en: `system ${source.system} was not yet in use` }]
    : system.until !== undefined && system.until < on
      ? [{ zh: `系统${source.system}已经停用`, en: `system ${source.system} was no longer in use` }]
      : []
}

/** The id of a source, whichever it is. */
export const sourceId = (source: RemoteSource): string =>
  source.kind === 'device' ? `device:${source.device}` : `system:${source.system}`

const cites = ['行政处罚法 41.1', '国办发〔2024〕54号']
const cure = {
  zh: '请只从登记并可以使用的设备、系统调取记录；不能查明的，另行报批现场检查',
  en: 'take records from registered devices and systems only; what they cannot show needs an approved check on site',
}

/** 报批时列明的设备、系统已经登记并可以使用 */
export const sourcesRegistered = guard<{ sources: readonly RemoteSource[] }, InspectionRemote>(
  { id: 'remote.sources-registered', title: '调取记录的设备、系统已经登记并可以使用', cites },
  ({ data, act, law, registry }) => {
    const wrong = data.sources.flatMap((source) => sourceLacks(source, act.on, { law, registry }))
    return {
      holds: wrong.length === 0,
      read: { sources: data.sources.map(sourceId) },
      message: said(wrong) ?? { zh: '设备、系统已经登记并可以使用', en: 'every source is registered and in use' },
      cure,
    }
  },
)

/** 每条记录形成时，设备经审核并公布、系统在登记的使用期间内 */
export const sourcesFit = guard<{ records: readonly Taken[] }, InspectionRemote>(
  { id: 'remote.sources-fit', title: '记录形成时，来源的设备、系统符合要求', cites },
  ({ data, law, registry }) => {
    const wrong = data.records.flatMap(({ id, source, recordedAt }) =>
      sourceLacks(source, recordedAt.slice(0, 10), { law, registry }).map(({ zh, en }) => ({
        zh: `${id}：${zh}`,
        en: `${id}: ${en}`,
      })),
    )
    return {
      holds: wrong.length === 0,
      read: { wrong: wrong.map(({ en }) => en) },
      message: said(wrong) ?? { zh: '来源符合要求', en: 'every source was fit when it recorded' },
      cure,
    }
  },
)

/** 调取的记录在批准的来源和期间之内：没有批准的，不得借检查查看其他记录 */
export const withinApproval = guard<{ records: readonly Taken[] }, InspectionRemote>(
  { id: 'remote.within-approval', title: '调取的记录在批准的来源和期间之内', cites: ['国办发〔2024〕54号'] },
  ({ data, state }) => {
    const approval = latest(state, 'approval')?.data
    const allowed = new Set(approval?.sources.map(sourceId))
    const outside = data.records.filter(({ source, recordedAt }) => {
      const day = recordedAt.slice(0, 10)
      return !allowed.has(sourceId(source)) || !approval || day < approval.recordsFrom || day > approval.recordsUntil
    })
    return {
      holds: outside.length === 0,
      read: { outside: outside.map(({ id }) => id) },
      message:
        outside.length === 0
          ? { zh: '在批准的范围之内', en: 'within what was approved' }
          : {
              zh: `${outside.map(({ id }) => id).join('、')}不在批准的来源或者期间之内`,
              en: `${outside.map(({ id }) => id).join(', ')} is outside of what was approved`,
            },
      cure: { zh: '超出范围的，另行报批', en: 'what goes beyond needs an approval of its own' },
    }
  },
)

const said = (wrong: readonly Bilingual[]): Bilingual | undefined =>
  wrong.length === 0
    ? undefined
    : { zh: wrong.map(({ zh }) => zh).join('；'), en: wrong.map(({ en }) => en).join('; ') }
