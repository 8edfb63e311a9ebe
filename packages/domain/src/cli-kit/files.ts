import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import type { Finding } from '../finding/finding'
import { type Validated, validate } from '../input/validate'
import { UsageError } from './errors'
import { reasonOf } from './reason'
import { parseJson, textOf } from './text'

/** Reads a file, or standard input for `-`. @throws {UsageError} when it cannot be read, or is not UTF-8 */
export function readText(file: string): string {
  try {
    return textOf(readFileSync(file === '-' ? 0 : file), file)
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw unreadable(file, error)
  }
}

/** The error of a file that cannot be read, with the reason in words. */
export const unreadable = (file: string, error: unknown): UsageError =>
  new UsageError(`无法读取文件 / cannot read: ${file} (${reasonOf(error)})`)

/** Reads JSON; what is not JSON is wrong use. */
export function readJson(file: string): unknown {
  return parseJson(readText(file), file)
}

/** Checks input against a schema; every wrong field is named in both languages. */
export function checkInput<S extends z.ZodType>(schema: S, input: unknown, where: string): z.output<S> {
  return need(validate(schema, input, `cli.${where}`), where)
}

/** The value, or wrong use with every wrong field named in both languages. */
export function need<T>(read: Validated<T>, where: string): T {
  if (read.ok) return read.value
  throw new UsageError(read.findings.map((item) => `${where}: ${findingLine(item)}`).join('\n'))
}

/** A finding on one line, both languages. */
export function findingLine(finding: Finding): string {
  return `${finding.message.zh} / ${finding.message.en}`
}

/** The same, and what mends it. */
export const findingWithCure = (finding: Finding): string =>
  `${findingLine(finding)}${finding.cure ? `（${finding.cure.zh} / ${finding.cure.en}）` : ''}`

/** The JSON files of a folder and of its folders, in the order of their names. */
export const jsonFiles = (dir: string): string[] => filesOf(dir, ['.json'])

/** The files of a folder and of its folders whose names end so, in the order of their names. */
export function filesOf(dir: string, endings: readonly string[]): string[] {
  try {
    return readdirSync(dir, { recursive: true, encoding: 'utf8' })
      .filter((name) => endings.some((ending) => name.endsWith(ending)))
      .sort()
      .map((name) => join(dir, name))
  } catch (error) {
    throw new UsageError(`无法读取目录 / cannot read the folder: ${dir} (${reasonOf(error)})`)
  }
}
