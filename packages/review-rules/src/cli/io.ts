import { readFileSync } from 'node:fs'
import { type Finding, type Validated, validate } from '@zhifa/domain'
import type { z } from 'zod'

/** Wrong use of the command line: exit 2, with a message in both languages and nothing written. */
export class UsageError extends Error {
  readonly code = 'cli.usage'
}

/** What a command answers: text for stdout, messages for stderr, and whether the answer is yes. */
export interface Answer {
  readonly out: string
  readonly notes?: readonly string[]
  readonly yes: boolean
}

/** Reads a JSON file, or standard input for `-`. */
export function readJson(file: string): unknown {
  let text: string
  try {
    // Editors under Windows put a byte order mark first, which is no part of the text.
    text = readFileSync(file === '-' ? 0 : file, 'utf8').replace(/^\uFEFF/, '')
  } catch (error) {
    throw new UsageError(`无法读取文件 / cannot read: ${file} (${(error as NodeJS.ErrnoException).code ?? 'error'})`)
  }
  try {
    return JSON.parse(text)
  } catch {
    throw new UsageError(`不是有效的 JSON / not JSON: ${file}`)
  }
}

/** The value, or wrong use with every wrong field named in both languages. */
export function need<T>(read: Validated<T>, where: string): T {
  if (read.ok) return read.value
  throw new UsageError(read.findings.map((item) => `${where}: ${findingLine(item)}`).join('\n'))
}

export function checkInput<S extends z.ZodType>(schema: S, input: unknown, where: string): z.output<S> {
  return need(validate(schema, input, `cli.${where}`), where)
}

export function findingLine(finding: Finding): string {
  return `${finding.message.zh} / ${finding.message.en}`
}
