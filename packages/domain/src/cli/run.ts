import { parseArgs } from 'node:util'
import { LawBookError, problemLine } from '../law/law-book'
import { data } from './data'
import { deadline } from './deadline'
import { doctor } from './doctor'
import { draw } from './draw'
import { type Answer, UsageError } from './io'
import { receipt } from './receipt'
import { situations } from './situations'
import { verify } from './verify'
import { workingDay } from './working-day'

const help = `zhifa-domain: 执法程序、期限与记录 / procedures, deadlines and the record

  working-day add DATE DAYS [--calendar DIR] [--json]   第 N 个工作日 / the n-th working day after a day
  working-day add --stdin                               JSON lines {"date","days"} → {"date","provisional"}
  deadline RULE --start DATE [--json|--receipt] [--layer FILE]
                                                        一个期限 / one period, counted and explained (hours: DATETHH:MM)
  deadline --list [--json]                              全部期限 / all periods
  draw PLAN.json [--commit] [--entropy HEX] [--json]    随机抽取 / random draw: commit to the lists, then draw
  draw --verify RESULT.json [--commitment HEX]          重新抽取并核对 / run a published draw again
  verify RECORD.jsonl --origin NAME --key VKEY|FILE [--witness VKEY|FILE]… [--checkpoint FILE]… [--layer FILE]… [--json]
                                                        独立验证记录 / verify an exported ledger
  verify --certificate FILE [--key VKEY|FILE] [--witness VKEY|FILE] [--layer FILE] [--json]
                                                        核对程序证书 / run a procedure certificate again
  data check [FILE|DIR] [--json]                        检查法规与日历数据 / check law and calendar data
  data stale INDEX.csv [--json]                         与法规清单比对版本 / compare the editions with a list of norms
  data schema                                           层文件的 JSON Schema / the JSON schema of a layer file
  doctor RECORDS… [--as-of DATE] [--registry FILE] [--layer FILE]… [--json]
                                                        检查案件有无逾期、遗漏和矛盾 / what is the matter with cases (file, folder, -)
  receipt QUESTION INPUTS.json [--layer FILE]… | --list 运算凭证 / the receipt of an answer: law, values read, inputs, result
  receipt verify FILE [--layer FILE]… [--json]          重新运算并核对凭证 / do it again and say what differs
  situations FILE|DIR [--json]                          演练情形 / play situations: does the law answer as expected?

exit 0 完成 done · 1 答案为否 the answer is no · 2 用法错误 wrong use`

const options = {
  stdin: { type: 'boolean' },
  json: { type: 'boolean' },
  list: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  start: { type: 'string' },
  commit: { type: 'boolean' },
  entropy: { type: 'string' },
  verify: { type: 'string' },
  commitment: { type: 'string' },
  calendar: { type: 'string' },
  checkpoint: { type: 'string', multiple: true },
  origin: { type: 'string' },
  key: { type: 'string', multiple: true },
  witness: { type: 'string', multiple: true },
  certificate: { type: 'string' },
  layer: { type: 'string', multiple: true },
  'as-of': { type: 'string' },
  receipt: { type: 'boolean' },
  registry: { type: 'string' },
} as const

const commands: Record<
  string,
  (args: readonly string[], values: ReturnType<typeof read>['values']) => Answer | Promise<Answer>
> = {
  'working-day': workingDay,
  deadline,
  draw,
  verify,
  data,
  doctor,
  receipt,
  situations,
}

function read(argv: readonly string[]) {
  try {
    // A negative number is an argument, not a row of short options.
    const args = argv.map((arg) => (/^-\d+$/.test(arg) ? ` ${arg}` : arg))
    const parsed = parseArgs({ args, options, allowPositionals: true, strict: true })
    return { values: parsed.values, positionals: parsed.positionals.map((arg) => arg.trim()) }
  } catch (error) {
    throw new UsageError(`命令行参数有误 / ${(error as Error).message}\n\n${help}`)
  }
}

/** Runs one command and says what to print and how to exit; never prints or exits itself. */
export async function run(argv: readonly string[]): Promise<{ code: 0 | 1 | 2; out: string; err: string }> {
  try {
    const { values, positionals } = read(argv)
    if (values.help) return { code: 0, out: help, err: '' }
    const [name = ''] = positionals
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined
    if (!command)
      throw new UsageError(name === '' ? help : `没有 ${name} 这个命令 / unknown command ${name}\n\n${help}`)
    const answer = await command(positionals.slice(1), values)
    return { code: answer.yes ? 0 : 1, out: answer.out, err: (answer.notes ?? []).join('\n') }
  } catch (error) {
    if (error instanceof UsageError) return { code: 2, out: '', err: error.message }
    if (error instanceof LawBookError) return { code: 2, out: '', err: error.problems.map(problemLine).join('\n') }
    throw error
  }
}
