import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import type { Finding } from '../finding/finding'
import { validate } from '../input/validate'

/** Wrong use of the command line: exit 2, with a message in both languages and nothing written. */
export class UsageError extends Error {
  readonly code = 'cli.usage'
}

/** What a command answers: text for stdout, messages for stderr, and whether the answer is yes. */
export interface Answer {
  readonly out: string
  readonly notes?: readonly string[]
  /** False: the answer is no (refused, invalid, overdue, tampered): exit 1. */
  readonly yes: boolean
}

/** Reads a file, or standard input for `-`. */
export function readText(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8')
  } catch (error) {
    throw new UsageError(`无法读取文件 / cannot read: ${file} (${(error as NodeJS.ErrnoException).code ?? 'error'})`)
  }
}

/** Reads JSON; what is not JSON is wrong use. */
export function readJson(file: string): unknown {
  return parseJson(readText(file), file)
}

export function parseJson(text: string, where: string): unknown {
  try {
    // Editors under Windows put a byte order mark first, which is no part of the text.
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    throw new UsageError(`不是有效的 JSON / not JSON: ${where}`)
  }
}

/** Checks input against a schema; every wrong field is named in both languages. */
export function checkInput<S extends z.ZodType>(schema: S, input: unknown, where: string): z.output<S> {
  const read = validate(schema, input, `cli.${where}`)
  if (!read.ok) throw new UsageError(read.findings.map((item) => `${where}: ${findingLine(item)}`).join('\n'))
  return read.value
}

/** A finding on one line, both languages. */
export function findingLine(finding: Finding): string {
  return `${finding.message.zh} / ${finding.message.en}`
}

/** The JSON files of a folder and of its folders, in the order of their names. */
export const jsonFiles = (dir: string): string[] => filesOf(dir, ['.json'])

/** The files of a folder and of its folders whose names end so, in the order of their names. */
export function filesOf(dir: string, endings: readonly string[]): string[] {
  try {
    return readdirSync(dir, { recursive: true, encoding: 'utf8' })
      .filter((name) => endings.some((ending) => name.endsWith(ending)))
      .sort()
      .map((name) => join(dir, name))
  } catch {
    throw new UsageError(`无法读取目录 / cannot read the folder: ${dir}`)
  }
}
