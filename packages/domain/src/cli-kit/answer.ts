/** What a command answers: text for stdout, messages for stderr, and whether the answer is yes. */
export interface Answer {
  readonly out: string
  /** Written to stdout instead of text. */
  readonly bytes?: Uint8Array
  readonly notes?: readonly string[]
  /** False: the answer is no (refused, invalid, overdue, tampered). `'unknown'`: a fact is missing, which is never a yes. */
  readonly yes: boolean | 'unknown'
}

/** What an exit code says, the same for every command. */
export const exitCodes = {
  0: { zh: '完成或者“是”', en: 'done or yes' },
  1: { zh: '“否”（被拒绝、不符合、逾期、被改动）', en: 'no (refused, not met, overdue, changed)' },
  2: { zh: '用法或者输入有误', en: 'wrong use or input' },
  3: { zh: '缺少事实，无法判断', en: 'cannot be told, a fact is missing' },
  4: { zh: '环境或者程序问题', en: 'environment or a fault of the program' },
} as const
export type ExitCode = keyof typeof exitCodes

/** The exit code of an answer. @example exitCodeOf('unknown') // 3 */
export const exitCodeOf = (yes: Answer['yes']): 0 | 1 | 3 => (yes === 'unknown' ? 3 : yes ? 0 : 1)

/** The answer in an outcome's words. @example yesOf('undetermined') // 'unknown' */
export const yesOf = (outcome: 'met' | 'not-met' | 'undetermined'): Answer['yes'] =>
  outcome === 'undetermined' ? 'unknown' : outcome === 'met'
