import { parseArgs } from 'node:util'
import { appraise, check, determine, receipt } from './commands'
import type { Options } from './inputs'
import { type Answer, UsageError } from './io'

const help = `zhifa-review: 重大执法决定法制审核 / legal review of major decisions

  determine CASE.json                     是否属于重大执法决定 / is a review required
  check CASE.json --registry FILE         按审核要点核对 / the ten points of the review
  appraise CASE.json --registry FILE      案卷评查 / the scored case-file appraisal
  check … --receipt                       出具运算凭证 / the receipt of a check
  receipt verify FILE                     重新运算并核对凭证 / do it again and say what differs

  --answers FILE   审核人员的回答 / the reviewer's answers, by question
  --scheme FILE    本机关的评查标准 / the bureau's own standard of appraisal
  --layer FILE     本地法规数据，可重复 / a layer of the law book, may be repeated
  --on DATE        审核基准日 / the day of the review (default: the newest act)
  --json           机器可读 / for machines

CASE.json: 案件记录，"-" 为标准输入 / a case record, "-" for standard input
exit 0 是 the answer is yes · 1 否或者待定 no or open · 2 用法错误 wrong use`

const options = {
  json: { type: 'boolean' },
  receipt: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  on: { type: 'string' },
  registry: { type: 'string' },
  answers: { type: 'string' },
  scheme: { type: 'string' },
  layer: { type: 'string', multiple: true },
} as const

const commands: Record<string, (args: readonly string[], options: Options) => Answer> = {
  determine,
  check,
  appraise,
  receipt,
}

function read(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true })
  } catch (error) {
    throw new UsageError(`命令行参数有误 / ${(error as Error).message}\n\n${help}`)
  }
}

/** Runs one command and says what to print and how to exit; never prints or exits itself. */
export function run(argv: readonly string[]): { code: 0 | 1 | 2; out: string; err: string } {
  try {
    const { values, positionals } = read(argv)
    if (values.help) return { code: 0, out: help, err: '' }
    const [name = ''] = positionals
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined
    if (!command)
      throw new UsageError(name === '' ? help : `没有 ${name} 这个命令 / unknown command ${name}\n\n${help}`)
    const answer = command(positionals.slice(1), values)
    return { code: answer.yes ? 0 : 1, out: answer.out, err: (answer.notes ?? []).join('\n') }
  } catch (error) {
    if (error instanceof UsageError) return { code: 2, out: '', err: error.message }
    throw error
  }
}
