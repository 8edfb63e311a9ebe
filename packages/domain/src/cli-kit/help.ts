import { exitCodes } from './answer'
import type { Command, Program } from './command'
import { always, type Option } from './option'

/** What `--help` says of a program: every command in one line, and what the exit codes mean. */
export function programHelp({ name, title, commands, notes = [] }: Program): string {
  const rows = commands.flatMap(({ usage }) => usage.map(({ line, zh, en }) => [line, `${zh} / ${en}`] as const))
  return [
    `${name}: ${title.zh} / ${title.en}`,
    '',
    ...table([
      ...rows,
      ['completion bash|zsh|fish', '命令补全脚本 / a completion script for the shell'],
      ['COMMAND --help', '一个命令的用法和选项 / usage and options of one command'],
      ['--version', '版本 / the version'],
    ]),
    '',
    ...notes,
    '文件写作 "-" 时为标准输入 / a file called "-" is standard input',
    exits(),
  ].join('\n')
}

/** What `COMMAND --help` says: each way to call it, its options, the exit codes. */
export function commandHelp({ name }: Program, { usage, options }: Command): string {
  return [
    ...usage.flatMap(({ line, zh, en }) => [`${name} ${line}`, `  ${zh} / ${en}`]),
    '',
    ...table(
      Object.entries({ ...options, help: always.help }).map(
        ([key, option]) => [flag(key, option), words(option)] as const,
      ),
    ),
    '',
    exits(),
  ].join('\n')
}

/** How a command is called, for the message of wrong use. */
export const usageOf = ({ name }: Program, { usage }: Command): string =>
  ['用法 / usage:', ...usage.map(({ line }) => `  ${name} ${line}`)].join('\n')

const flag = (key: string, { short, value, choices }: Option): string =>
  `${short ? `-${short}, ` : ''}--${key}${choices ? ` ${choices.join('|')}` : value ? ` ${value}` : ''}`

const words = ({ zh, en }: Option): string => `${zh} / ${en}`

const exits = (): string =>
  ['退出码 exit', ...Object.entries(exitCodes).map(([code, { zh, en }]) => `  ${code}  ${zh} / ${en}`)].join('\n')

/** Two columns; a long first cell does not push the others away. */
function table(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.min(44, Math.max(...rows.map(([first]) => first.length)))
  return rows.map(([first, second]) =>
    first.length > width ? `  ${first}\n${' '.repeat(width + 4)}${second}` : `  ${first.padEnd(width)}  ${second}`,
  )
}
