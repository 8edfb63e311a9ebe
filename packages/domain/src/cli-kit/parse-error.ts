import { didYouMean } from '../input/did-you-mean'
import type { Options } from './option'

/** What Node's `parseArgs` found wrong with a command line, in both languages; nothing when the error is another. */
export function parseErrorWords(error: unknown, options: Options): string | undefined {
  if (!(error instanceof Error)) return undefined
  const { code = '' } = error as NodeJS.ErrnoException
  if (!code.startsWith('ERR_PARSE_ARGS')) return undefined
  const option = /'(?:-\w, )?(--?[^\s'=]+)/.exec(error.message)?.[1] ?? ''
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return unknownOption(option, options)
  const value = options[option.replace(/^--/, '')]?.value ?? 'VALUE'
  if (/does not take an argument/.test(error.message))
    return `选项 ${option} 后面不写值 / option ${option} takes no value`
  if (/argument (missing|is ambiguous)/.test(error.message))
    return `选项 ${option} 后面应写 ${value}；值以 - 开头的，写作 ${option}=${value} / option ${option} wants ${value}; write ${option}=${value} where it begins with -`
  return `命令行参数有误 / ${error.message}`
}

/** What is said of an option that a command does not have. */
export function unknownOption(option: string, options: Options): string {
  const { zh, en } = didYouMean(
    option,
    Object.keys(options).map((key) => `--${key}`),
  )
  return `没有 ${option} 这个选项${zh} / unknown option ${option}${en}`
}
