import { type Finding, finding } from '@zhifa/domain'

/** Why nothing was written: the HTTP status says the kind, the findings say everything else. */
export interface Refusal {
  readonly ok: false
  readonly status: 403 | 404 | 409 | 422
  readonly findings: readonly Finding[]
}

export const refuse = (status: Refusal['status'], ...findings: readonly Finding[]): Refusal => ({
  ok: false,
  status,
  findings,
})

export const noSuchCase = (id: string): Refusal =>
  refuse(
    404,
    finding('case.unknown', {
      outcome: 'not-met',
      zh: `没有编号为"${id}"的案件`,
      en: `there is no case ${id}`,
      cure: { zh: '请核对案件编号', en: 'check the case id' },
    }),
  )

export const stale = (expected: number, current: number): Refusal =>
  refuse(
    409,
    finding('case.stale', {
      outcome: 'not-met',
      zh: `案件记录已有变化：您看到的是第${expected}项之后，现已到第${current}项`,
      en: `the record has moved on: you saw ${expected} entries, there are ${current}`,
      read: { expected, current },
      cure: { zh: '请重新打开案件，核对后再提交', en: 'open the case again, look, and submit once more' },
      path: ['expectedSeq'],
    }),
  )

export const publicationStopped = (): Refusal =>
  refuse(
    409,
    finding('ledger.differs', {
      outcome: 'not-met',
      zh: '系统数据与账本不一致，已停止公开',
      en: 'what is stored differs from what the ledger proves: nothing is published',
      cure: {
        zh: '请在"监督考核"页查看不一致之处，由系统管理员核对处理',
        en: 'see the supervision page for what differs, and let the administrator put it right',
      },
    }),
  )

/** Undoes the transaction that it is thrown in and carries the answer out. */
export class Undone extends Error {
  constructor(readonly refusal: Refusal) {
    super('undone')
  }
}
