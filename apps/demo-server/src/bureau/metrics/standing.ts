import { type Urgency, urgencyNames } from '@zhifa/domain'
import { Gauge, type Registry } from 'prom-client'
import type { CaseContext } from '../cases'
import type { Witnessing } from '../ledger'
import { type DeliveryState, readStanding } from './read-standing'

type WitnessStateName = ReturnType<Witnessing['state']>['state']

const witnessStates: Readonly<Record<WitnessStateName, true>> = {
  cosigned: true,
  nothing: true,
  unreachable: true,
  unconfigured: true,
  refused: true,
}
const deliveryStates: readonly DeliveryState[] = ['pending', 'synced', 'rejected', 'dead']

/** Registers what the system's standing is told with, and answers how it is taken: once for each reading. */
export function standingGauges<DB>(context: CaseContext<DB>, registers: Registry[]): () => Promise<void> {
  const gauge = <L extends string>(name: string, help: string, labelNames: readonly L[] = []): Gauge<L> =>
    new Gauge({ name, help, labelNames, registers })
  const database = gauge('zhifa_database_up', '数据库可用为1 / 1 while the database answers')
  const proposals = gauge('zhifa_proposals_waiting', '等待确认的提议数 / Proposals that wait for somebody')
  const push = gauge('zhifa_push_items', '推送事项数（按状态） / Items of the push by state', ['channel', 'state'])
  const age = gauge(
    'zhifa_push_oldest_seconds',
    '最早未送达事项已等待的秒数 / How long the oldest item waits that the platform has not confirmed',
    ['channel'],
  )
  const duties = gauge('zhifa_duties', '每夜检查发现的事项数 / Duties that the nightly examination found', ['urgency'])
  const examined = gauge(
    'zhifa_examination_timestamp_seconds',
    '最近一次检查的时间 / When the cases were examined last',
  )
  const differences = gauge('zhifa_ledger_differences', '与账本不一致的处数 / Places that differ from the ledger')
  const checked = gauge('zhifa_ledger_check_timestamp_seconds', '最近一次核对账本的时间 / When all was checked last')
  const witness = gauge('zhifa_witness_state', '见证状态，当前状态为1 / 1 for the state of the witness', ['state'])
  const damaged = gauge('zhifa_media_damaged', '损坏的文件数 / Files whose bytes are not those that came')

  const replica = context.replica
    ? gauge(
        'zhifa_replica_lag_seconds',
        '只读库落后的秒数，未知为无穷 / How old at most what the standby has is; infinite while unknown',
      )
    : undefined

  return async () => {
    const { integrity, examination, witnessing } = context
    if (context.replica) replica?.set(context.replica.lagMs() / 1000)
    differences.set(integrity.differences().length)
    checked.set(seconds(integrity.checkedAt()))
    const state = witnessing.state().state
    for (const name of Object.keys(witnessStates)) witness.set({ state: name }, name === state ? 1 : 0)
    const last = examination.last()
    examined.set(seconds(last?.at))
    // What was not examined is not nought: until then there is no value.
    if (last) {
      const found = last.cases.flatMap(({ symptoms }) => symptoms)
      const urgencies = Object.keys(urgencyNames) as Urgency[]
      for (const urgency of urgencies) duties.set({ urgency }, found.filter((item) => item.urgency === urgency).length)
    }
    const standing = await readStanding(context)
    database.set(standing ? 1 : 0)
    push.reset()
    age.reset()
    if (!standing) return proposals.set(Number.NaN)
    proposals.set(standing.proposals)
    damaged.set(standing.damaged)
    for (const { channel, oldest, items } of standing.channels) {
      for (const state of deliveryStates) push.set({ channel, state }, items[state] ?? 0)
      age.set({ channel }, oldest)
    }
  }
}

/** Seconds of the epoch; 0 for what never was, as is the custom. */
const seconds = (at: Date | undefined): number => (at ? at.getTime() / 1000 : 0)
