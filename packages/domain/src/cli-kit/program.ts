import { didYouMean } from '../input/did-you-mean'
import { type ExitCode, exitCodeOf } from './answer'
import { guarded, type Io, type Program, positionalsOf } from './command'
import { completionScript, completions, longest, shells } from './completion'
import { EnvironmentError, UsageError } from './errors'
import { commandHelp, groupHelp, programHelp, usageOf } from './help'
import { always, type Option, type Options } from './option'
import { parseErrorWords, unknownOption } from './parse-error'

/** What a run came to: nothing was printed, and the process has not ended. */
export interface Outcome {
  readonly code: ExitCode
  readonly out: string
  readonly bytes?: Uint8Array
  readonly err: string
}

const silent: Io = { line: () => {}, note: () => {}, stop: new AbortController().signal, env: {} }

/**
 * Runs one command line and says what to print and how to exit; it never throws. What a command throws beside
 * `UsageError` is a fault of the machine or the program: exit 4, so that nobody takes it for a no.
 * @example await runProgram(program, ['deadline', '--list'])
 */
export async function runProgram(program: Program, typed: readonly string[], io: Io = silent): Promise<Outcome> {
  if (typed[0] === '__complete') return said(completions(program, typed.slice(1)).join('\n'))
  try {
    return await dispatch(program, guarded(typed), io)
  } catch (error) {
    return failed(error)
  }
}

const said = (out: string): Outcome => ({ code: 0, out, err: '' })

async function dispatch(program: Program, argv: readonly string[], io: Io): Promise<Outcome> {
  const { commands, name, version } = program
  const options: Options = Object.assign({}, ...commands.map((each) => each.options))
  const words = positionalsOf(argv, options)
  const named = longest(commands, words)
  const asks = ({ short }: Option, key: string) => argv.some((arg) => arg === `--${key}` || arg === `-${short}`)
  const general = asks(always.help, 'help') || asks(always.version, 'version')
  const command =
    named ?? (general || words.length > 0 ? undefined : commands.find((each) => each.name === program.usual))
  if (!command) {
    if (asks(always.help, 'help')) return said(groupHelp(program, words[0] ?? '') ?? programHelp(program))
    if (asks(always.version, 'version')) return said(`${name} ${version}`)
    if (words[0] === 'completion') return completion(program, words[1])
    const odd = words.length === 0 ? argv.find((arg) => arg.startsWith('-')) : undefined
    if (odd !== undefined) throw new UsageError(`${unknownOption(odd, always)}\n\n${programHelp(program)}`)
    throw new UsageError(unknown(program, words))
  }
  if (asks(always.help, 'help')) return said(commandHelp(program, command))
  try {
    const { yes, out, bytes, notes = [] } = await command.invoke(argv, io)
    return { code: exitCodeOf(yes), out, ...(bytes ? { bytes } : {}), err: notes.join('\n') }
  } catch (error) {
    if (error instanceof UsageError && error.message === '') throw new UsageError(usageOf(program, command))
    const wrong = parseErrorWords(error, { ...command.options, ...always })
    if (wrong === undefined) throw error
    throw new UsageError(`${wrong}\n\n${usageOf(program, command)}`)
  }
}

function completion({ name }: Program, asked: string | undefined): Outcome {
  const shell = shells.find((each) => each === asked)
  if (!shell) throw new UsageError(`用法 / usage: ${name} completion ${shells.join('|')}`)
  return said(completionScript(shell, name))
}

/** With the first word of several commands (`data`), only these are shown. */
function unknown(program: Program, [word, second]: readonly string[]): string {
  if (word === undefined) return programHelp(program)
  const near = program.commands.filter(({ name }) => name.startsWith(`${word} `))
  if (near.length > 0) {
    const usage = near.flatMap((each) => each.usage.map(({ line }) => `  ${program.name} ${line}`))
    const { zh, en } = didYouMean(
      `${word} ${second ?? ''}`,
      near.map(({ name }) => name),
    )
    const told =
      second === undefined ? [] : [`没有 ${word} ${second} 这个命令${zh} / unknown command ${word} ${second}${en}`, '']
    return [...told, '用法 / usage:', ...usage].join('\n')
  }
  const { zh, en } = didYouMean(
    word,
    program.commands.map(({ name }) => name),
  )
  return `没有 ${word} 这个命令${zh} / unknown command ${word}${en}\n\n${programHelp(program)}`
}

function failed(error: unknown): Outcome {
  if (error instanceof UsageError) return { code: 2, out: '', err: error.message }
  if (error instanceof EnvironmentError) return { code: 4, out: '', err: error.message }
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return { code: 4, out: '', err: `程序出错，请将以下内容报告维护者 / the program failed, please report:\n${text}` }
}
