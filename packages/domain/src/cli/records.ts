import { statSync } from 'node:fs'
import type { CaseRecord } from '../case/record/entry'
import type { Procedure } from '../case/table/types'
import type { Finding } from '../finding/finding'
import { readCaseRecord } from '../handling/handling'
import { filesOf, parseJson, readText, reasonOf, UsageError } from './io'

/** A record that was read, or why it cannot be. */
export type ReadRecord =
  | { readonly place: string; readonly record: CaseRecord }
  | { readonly place: string; readonly id: string | undefined; readonly findings: readonly Finding[] }

/**
 * The case records of files, of folders (their `.json` and `.jsonl` files that hold records) and of standard input (`-`): one
 * record, a list of records, or JSON lines.
 * @throws {UsageError} for what cannot be read, is not JSON, or holds no record where one was named.
 */
export function readRecords(places: readonly string[], procedures: readonly Procedure[] = []): ReadRecord[] {
  return places.flatMap((place) => {
    if (!isFolder(place)) return recordsIn(place, true, procedures)
    const { found, faults } = readAll(filesOf(place, ['.json', '.jsonl']), procedures)
    if (faults.length > 0) throw new UsageError(faults.join('\n'))
    if (found.length === 0) throw new UsageError(`目录中没有案件记录 / no case records in ${place}`)
    return found
  })
}

/** The records of all these files, and what is wrong with each that cannot be read: all at once, not the first of a thousand. */
function readAll(files: readonly string[], procedures: readonly Procedure[]) {
  const found: ReadRecord[] = []
  const faults: string[] = []
  for (const file of files)
    try {
      found.push(...recordsIn(file, false, procedures))
    } catch (error) {
      if (!(error instanceof UsageError)) throw error
      faults.push(error.message)
    }
  return { found, faults }
}

function recordsIn(file: string, named: boolean, procedures: readonly Procedure[]): ReadRecord[] {
  const values = valuesOf(readText(file), file)
  const records = values.filter(isRecord)
  if (named && records.length < values.length) throw new UsageError(`不是案件记录 / not a case record: ${file}`)
  return records.map((value, i) => {
    const place = values.length > 1 ? `${file}:${i + 1}` : file
    const read = readCaseRecord(value, procedures)
    return read.ok
      ? { place, record: read.value }
      : { place, id: 'id' in value ? String(value.id) : undefined, findings: read.findings }
  })
}

function valuesOf(text: string, file: string): unknown[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  if (file.endsWith('.jsonl') || (lines.length > 1 && lines.every(isWhole)))
    return lines.map((line, i) => parseJson(line, `${file}:${i + 1}`))
  const value = parseJson(text, file)
  return Array.isArray(value) ? value : [value]
}

/** Looks like a JSON value that ends on its line: pretty-printed JSON never does on its first. */
const isWhole = (line: string): boolean => /^\s*\{.*\}\s*$/.test(line)

const isRecord = (value: unknown): value is object => typeof value === 'object' && value !== null && 'entries' in value

function isFolder(place: string): boolean {
  if (place === '-') return false
  try {
    return statSync(place).isDirectory()
  } catch (error) {
    throw new UsageError(`无法读取 / cannot read: ${place} (${reasonOf(error)})`)
  }
}
