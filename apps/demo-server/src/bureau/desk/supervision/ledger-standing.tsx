import { chinaTime } from '../../../web/china-time'
import type { CaseContext } from '../../cases'
import { type Difference, lastCheckpoint, ledgerSize, type WitnessState } from '../../ledger'

/** How the ledger stands: what differs from it, how long it is, and what its witness said last. */
export interface LedgerStanding {
  readonly size: number
  /** The newest signed head, and whether it is cosigned. */
  readonly checkpoint: { readonly size: number; readonly signedAt: Date; readonly cosigned: boolean } | undefined
  readonly differences: readonly Difference[]
  readonly checkedAt: Date | undefined
  readonly witness: WitnessState
}

export async function ledgerStanding<DB>(context: CaseContext<DB>): Promise<LedgerStanding> {
  const { db, bureau, integrity, witnessing } = context
  return {
    size: await ledgerSize(db, bureau.agency.id),
    checkpoint: await lastCheckpoint(db, bureau.agency.id),
    differences: integrity.differences(),
    checkedAt: integrity.checkedAt(),
    witness: witnessing.state(),
  }
}

function witnessText(witness: WitnessState): string {
  if (witness.state === 'cosigned') return `县级平台已联署前${witness.size}项`
  if (witness.state === 'refused') return `县级平台拒绝联署：${witness.zh}`
  if (witness.state === 'unconfigured') return '没有见证方：尚未设置见证方公钥（WITNESS_KEY），账本只有本机关自己的签名'
  return witness.state === 'unreachable' ? '县级平台暂时无法联系，将自动重试' : '尚未联署'
}

export function Standing({ size, checkpoint, differences, checkedAt, witness }: LedgerStanding) {
  return (
    <section class="panel" id="ledger">
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
      <dl class="pairs">
        <dt>账本长度</dt>
        <dd>{size}项</dd>
        <dt>最近的检查点</dt>
        <dd>
          {checkpoint
            ? `${chinaTime(checkpoint.signedAt)}签名，前${checkpoint.size}项，${checkpoint.cosigned ? '已有见证方联署' : '尚无见证方联署'}`
            : '尚未签名'}
        </dd>
        <dt>见证方答复</dt>
        <dd>{witnessText(witness)}</dd>
      </dl>
    </section>
  )
}
