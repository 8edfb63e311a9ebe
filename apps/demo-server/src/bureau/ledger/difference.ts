import { type Finding, finding } from '@zhifa/domain'
import { logged } from '../../web/log-line'

/** Something that somebody sees, or that decides something, is not what the ledger proves. */
export interface Difference {
  /** Where, in words: the entry of the case, the row. */
  readonly place: string
  /** The field that differs. */
  readonly field: string
  readonly zh: string
  readonly en: string
}

export const difference = (place: string, field: string, zh: string, en: string): Difference => ({
  place,
  field,
  zh: `${place}：${zh}`,
  en: `${place}: ${en}`,
})

/** Thrown when a case is read whose record is not what its leaves say: nothing of it is shown or done. */
export class LedgerDifferenceError extends Error {
  readonly code = 'ledger.differs'
  readonly status = 409
  readonly [logged]: Readonly<Record<string, string>>
  constructor(readonly difference: Difference) {
    super(
      `${difference.zh}。请通知系统管理员，以检查点和备份核对 / ${difference.en}: tell the administrator, compare with backup and checkpoints`,
    )
    this.name = 'LedgerDifferenceError'
    this[logged] = { place: difference.place, field: difference.field }
  }
}

/** A difference as whoever asks is told: where, never what stood there. */
export const differenceFinding = ({ place, field }: Difference): Finding =>
  finding('ledger.differs', {
    outcome: 'not-met',
    zh: `${place}的"${field}"与账本不一致，已停止显示和办理，请通知系统管理员核对`,
    en: `${place}: ${field} is not what the ledger proves; nothing of it is shown or done`,
    read: { field },
    cure: { zh: '请系统管理员以检查点和备份核对', en: 'let the administrator compare with backup and checkpoints' },
  })
