import { LineCounter, parseDocument } from 'yaml'
import type { Bilingual } from '../../src/finding/finding'
import { keysAt } from '../../src/input/field-name'
import { validate } from '../../src/input/validate'
import { unknownId } from './known'
import { meaningProblems } from './meaning'
import { Situation } from './schema'

type Path = readonly (string | number)[]

/** One thing that is wrong with a situation file, and where. */
export interface SituationProblem {
  /** Counted from 1; absent where nothing of the file stands for it. */
  readonly line?: number
  readonly column?: number
  /** `try.data.receivedOn`; empty for the file as a whole. */
  readonly path: string
  readonly message: Bilingual
}

export type ReadSituation =
  | { readonly ok: true; readonly value: Situation }
  | { readonly ok: false; readonly problems: readonly SituationProblem[] }

/**
 * Reads a situation from YAML (or JSON, which is YAML): its form, and every procedure, step, rule, person and field that it
 * names. All problems of the file at once, each with its place and the nearest thing that exists.
 */
export function readSituation(text: string): ReadSituation {
  const lineCounter = new LineCounter()
  // Editors under Windows put a byte order mark first, which is no part of the text.
  const document = parseDocument(text.replace(/^\uFEFF/, ''), { lineCounter, prettyErrors: false })
  const at = (offset: number | undefined) => {
    const place = offset === undefined ? undefined : lineCounter.linePos(offset)
    return place ? { line: place.line, column: place.col } : {}
  }
  if (document.errors.length > 0)
    return {
      ok: false,
      problems: document.errors.map(({ message, pos }) => ({
        ...at(pos[0]),
        path: '',
        message: { zh: '不是有效的 YAML', en: `not YAML: ${message}` },
      })),
    }
  const value: unknown = document.toJS()
  const read = validate(Situation, value, 'situation')
  const form = read.ok
    ? []
    : read.findings.map(({ code, message, path = [] }) => ({
        path,
        message:
          code === 'input.unrecognized-keys'
            ? unknownId('字段', 'field', String(path.at(-1)), keysAt(Situation, path.slice(0, -1)))
            : message,
      }))
  const found = [...form, ...meaningProblems(value)]
  if (read.ok && found.length === 0) return { ok: true, value: read.value }
  const problems = found.map(({ path, message }) => ({
    ...at(offsetOf(document, path)),
    path: path.join('.'),
    message,
  }))
  return { ok: false, problems: problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)) }
}

/** Where the value at a path stands, or the nearest thing around it that stands in the file. */
function offsetOf(document: ReturnType<typeof parseDocument>, path: Path): number | undefined {
  for (let length = path.length; length >= 0; length--) {
    const node = document.getIn(path.slice(0, length), true)
    const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined
    if (Array.isArray(range) && typeof range[0] === 'number') return range[0]
  }
  return undefined
}
