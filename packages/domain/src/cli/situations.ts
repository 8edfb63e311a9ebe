import { statSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import type { CaseRecord } from '../case/record/entry'
import { readCaseRecord } from '../handling/handling'
import { type Answer, filesOf, findingLine, parseJson, readJson, readText, UsageError } from './io'

type Testing = typeof import('@zhifa/domain/testing')
type Situation = Extract<ReturnType<Testing['readSituation']>, { ok: true }>['value']
type Played = ReturnType<Testing['playSituation']>
interface Line {
  readonly file: string
  readonly title: string
  readonly played: Played
}

/**
 * `situations`: plays the files of a folder, or one. The sample bureau on which they are played is no part of the product, so
 * it is loaded only here and only when asked.
 */
export async function situations(
  args: readonly string[],
  options: { readonly json?: boolean | undefined },
): Promise<Answer> {
  const [place, ...rest] = args
  if (place === undefined || rest.length > 0) throw new UsageError()
  const testing = await import('@zhifa/domain/testing')
  const problems: string[] = []
  const lines = situationFiles(place).flatMap(({ file, name }): Line[] => {
    try {
      const situation = read(testing, file, name)
      return [{ file: name, title: situation.title, played: play(testing, situation, file) }]
    } catch (error) {
      if (error instanceof UsageError) problems.push(error.message)
      else if (error instanceof testing.SituationError) problems.push(`${name}: ${error.zh} / ${error.en}`)
      else throw error
      return []
    }
  })
  if (problems.length > 0) throw new UsageError(problems.join('\n'))
  const out = options.json
    ? JSON.stringify(
        lines.map(({ played, ...head }) => ({ ...head, ...played })),
        null,
        2,
      )
    : lines.map(text).join('\n')
  return { out, yes: lines.every(({ played }) => played.holds) }
}

/** The situations of a place, by name: YAML, and JSON that is not the record with which one begins. */
function situationFiles(place: string): { file: string; name: string }[] {
  if (!isFolder(place)) return [{ file: place, name: place }]
  const files = filesOf(place, ['.yaml', '.yml', '.json']).filter((file) => !file.endsWith('.json') || !isRecord(file))
  if (files.length === 0)
    throw new UsageError(`目录中没有情形文件（.yaml、.yml、.json） / no situations in ${place} (.yaml, .yml, .json)`)
  return files.map((file) => ({ file, name: relative(place, file) }))
}

function isFolder(place: string): boolean {
  try {
    return statSync(place).isDirectory()
  } catch {
    throw new UsageError(`无法读取 / cannot read: ${place}`)
  }
}

function isRecord(file: string): boolean {
  const value = parseJson(readText(file), file)
  return typeof value === 'object' && value !== null && 'entries' in value
}

function read(testing: Testing, file: string, name: string): Situation {
  const found = testing.readSituation(readText(file))
  if (found.ok) return found.value
  throw new UsageError(
    found.problems
      .map(({ line, column, path, message }) => {
        const place = line === undefined ? name : `${name}:${line}:${column}`
        return `${place}: ${path === '' ? '' : `${path}: `}${message.zh} / ${message.en}`
      })
      .join('\n'),
  )
}

function play(testing: Testing, situation: Situation, file: string): Played {
  if (!('record' in situation.start)) return testing.playSituation(situation)
  return testing.playSituation(situation, recordOf(join(dirname(file), situation.start.record)))
}

function recordOf(file: string): CaseRecord {
  const found = readCaseRecord(readJson(file))
  if (found.ok) return found.value
  throw new UsageError(found.findings.map((item) => `${file}: ${findingLine(item)}`).join('\n'))
}

function text({ file, title, played: { holds, expected, got, missing, findings } }: Line): string {
  const head = `${holds ? '✓ 成立' : '✗ 不成立'}  ${file}  ${title}`
  if (holds) return head
  const codes = [...new Set(findings.filter(({ outcome }) => outcome !== 'met').map(({ code }) => code))].join('、')
  const why = [
    `预期 expected ${words(expected)}，实际 got ${words(got)}`,
    ...(missing.length > 0 ? [`未见 missing ${missing.join('、')}`] : []),
    ...(codes ? [`阻止办理的 in the way ${codes}`] : []),
  ]
  return `${head}：${why.join('；')}`
}

const words = (expected: Played['expected']): string =>
  typeof expected === 'string' ? expected : JSON.stringify(expected)
