import { exitCodes } from './answer'
import { columns } from './columns'
import type { Command, Program } from './command'
import { always, type Option } from './option'

/** What `--help` says of a program: every command in one line, and what the exit codes mean. */
export function programHelp({ name, title, commands, notes = [] }: Program): string {
  const rows = commands.flatMap(({ usage }) => usage.map(({ line, zh, en }) => [line, `${zh} / ${en}`] as const))
  return [
    `${name}: ${title.zh} / ${title.en}`,
    '',
    ...columns([
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
    ...columns(
      Object.entries({ ...options, help: always.help }).map(
        ([key, option]) => [flag(key, option), words(option)] as const,
      ),
    ),
    '',
    exits(),
  ].join('\n')
}

/** What `--help` says of the first word of several commands (`data`), and of `completion`. */
export function groupHelp({ name, commands }: Program, word: string): string | undefined {
  const near = commands.filter((each) => each.name.startsWith(`${word} `))
  if (near.length > 0)
    return [
      ...columns(
        near.flatMap(({ usage }) => usage.map(({ line, zh, en }) => [`${name} ${line}`, `${zh} / ${en}`] as const)),
      ),
      '',
      exits(),
    ].join('\n')
  if (word !== 'completion') return undefined
  return [
    `${name} completion bash|zsh|fish`,
    '  命令补全脚本 / a completion script for the shell',
    '',
    ...columns([
      ['bash', `source <(${name} completion bash)`],
      ['zsh', `source <(${name} completion zsh)`],
      ['fish', `${name} completion fish | source`],
    ]),
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
