import { chinaTime } from '../../../web/china-time'
import type { CaseContext } from '../../cases'
import type { Difference, WitnessState } from '../../ledger'

/** How the ledger stands: what differs from it, and what its witness said last. */
export interface LedgerStanding {
  readonly differences: readonly Difference[]
  readonly checkedAt: Date | undefined
  readonly witness: WitnessState
}

export const ledgerStanding = <DB,>({ integrity, witnessing }: CaseContext<DB>): LedgerStanding => ({
  differences: integrity.differences(),
  checkedAt: integrity.checkedAt(),
  witness: witnessing.state(),
})

function witnessText(witness: WitnessState): string {
  if (witness.state === 'cosigned') return `县级平台已联署前${witness.size}项`
  if (witness.state === 'refused') return `县级平台拒绝联署：${witness.zh}`
  if (witness.state === 'unconfigured') return '没有见证方：尚未设置见证方公钥（WITNESS_KEY），账本只有本机关自己的签名'
  return witness.state === 'unreachable' ? '县级平台暂时无法联系，将自动重试' : '尚未联署'
}

export function Standing({ differences, checkedAt, witness }: LedgerStanding) {
  return (
    <section class="panel">
      <h2>账本核对</h2>
      {differences.length === 0 ? (
        <p>{checkedAt ? `${chinaTime(checkedAt)}全部核对，没有发现不一致。` : '正在核对。'}</p>
      ) : (
        <>
          <p>
            <b>发现{differences.length}处与账本不一致，已停止公开。</b>请系统管理员以检查点和备份核对。
          </p>
          <ul>
            {differences.slice(0, 100).map(({ place, field, zh }) => (
              <li key={`${place} ${field}`}>{zh}</li>
            ))}
          </ul>
        </>
      )}
      <p class="soft">{witnessText(witness)}</p>
    </section>
  )
}
