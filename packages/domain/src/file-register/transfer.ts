import type { Finding } from '../finding/finding'
import { refusal } from '../finding/refusal'
import type { FileActOf } from './acts'
import type { FileAsked } from './asked'
import { fileStanding } from './standing'

/** What stands against handing a file over to the archive: it goes whole, as the package says, and nobody has it. */
export function transferFindings(act: FileActOf<'transfer'>, asked: FileAsked): (Finding | undefined)[] {
  const { loans, transfers, late } = fileStanding(asked.events)
  const packed = asked.packages.find(({ number }) => number === act.package)
  const whole =
    packed?.finished === true && packed.entries === asked.record.entries.length && (packed.late ?? 0) === late.length
  const sent = transfers.some(({ request, receipt }) => receipt && request.act.package >= act.package)
  return [
    whole
      ? undefined
      : refusal(
          'file-register.package-whole',
          '没有该移交包，或者其后又形成了材料',
          'no such package, or something came after it',
          '请先制作移交包或者补充包，再登记最新的一个',
          'make a package first, and name the newest',
        ),
    sent
      ? refusal(
          'file-register.sent-before',
          '档案馆已经接收该移交包或者其后的移交包',
          'the archive has this package, or a later one',
          '请先登记补充材料、制作补充包，再移交补充包',
          'make a supplement of what came since, and hand that over',
        )
      : undefined,
    loans.some(({ state }) => state === 'out')
      ? refusal(
          'file-register.away',
          '案卷正在借阅，尚未归还',
          'somebody has the file',
          '请先收回',
          'get it back first',
        )
      : undefined,
    transfers.some(({ receipt }) => !receipt)
      ? refusal(
          'file-register.in-transfer',
          '案卷已经移交，等待接收凭证',
          'it was handed over and waits for the receipt',
          '请登记接收凭证',
          'enter the receipt',
        )
      : undefined,
  ]
}

/** What stands against the receipt of the archive. */
export function transferReceiptFindings(act: FileActOf<'transfer-receipt'>, asked: FileAsked): (Finding | undefined)[] {
  const transfer = fileStanding(asked.events).transfers.find(({ no }) => no === act.transfer)
  if (!transfer || transfer.receipt)
    return [
      refusal(
        'file-register.transfer-open',
        '没有等待接收凭证的移交',
        'no transfer waits for a receipt',
        '请从待接收的移交中选择',
        'choose one that waits',
      ),
    ]
  return [
    act.on > asked.now.slice(0, 10) || act.on < transfer.request.at.slice(0, 10)
      ? refusal(
          'file-register.time',
          '接收日期晚于今天，或者早于移交',
          'a day that cannot be',
          '请核对日期',
          'check the day',
        )
      : undefined,
  ]
}
