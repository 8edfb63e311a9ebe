import { checklistDigest, type LawBook } from '@zhifa/domain'

/** What stands beside the fields of filled checklists: the words of each question, and what nobody types. */
export interface Questions {
  readonly captions: ReadonlyMap<string, string>
  /** Ids and digests, which the form carries along. */
  readonly carried: ReadonlySet<string>
}

type Filled = { readonly checklist?: unknown; readonly answers?: unknown }
type Answered = { readonly question?: unknown }

const filledIn = (act: Readonly<Record<string, unknown>>): readonly Filled[] => {
  const lists: unknown = Reflect.get(Object(act.data), 'checklists')
  return Array.isArray(lists) ? lists : []
}

const bounds = ({ unit, min, max }: { unit: string; min?: string | undefined; max?: string | undefined }): string =>
  [min === undefined ? '' : `不低于${min}`, max === undefined ? '' : `不高于${max}`, unit]
    .filter((text) => text !== '')
    .join(' ')

/** The checklists that are published for the items of a check, each with its questions and nothing answered. */
export function openedChecklists(law: LawBook, items: readonly string[], on: string): object[] {
  return law.checklistsOf(items, on).map(({ id, version }) => ({
    ...{ checklist: id, version: version.number, digest: checklistDigest(version) },
    answers: version.questions.map((question) => ({ question: question.id })),
  }))
}

/**
 * An act whose checklists have a row for each published question in its order, with the answer that was given to it: a browser sends
 * nothing of a question that nobody answered yet.
 */
export function withQuestions(
  act: Readonly<Record<string, unknown>>,
  law: LawBook,
  on: string,
): { readonly act: Readonly<Record<string, unknown>>; readonly questions?: Questions } {
  const lists = filledIn(act)
  if (lists.length === 0) return { act }
  const captions = new Map<string, string>()
  const carried = new Set<string>()
  const checklists = lists.map((filled, i) => {
    const known = law.checklists.get(String(filled.checklist))
    const version = known && law.checklist(known.id, on)
    if (!version) return filled
    const at = `data.checklists.${i}`
    captions.set(at, `${known.title}（第${version.number}版）`)
    for (const name of ['checklist', 'version', 'digest']) carried.add(`${at}.${name}`)
    const given = (Array.isArray(filled.answers) ? filled.answers : []) as readonly Answered[]
    const answers = version.questions.map(({ id, text, measure, critical }, n) => {
      const row = `${at}.answers.${n}`
      captions.set(row, `${n + 1}. ${text}${measure ? `（${bounds(measure)}）` : ''}${critical ? '【关键项】' : ''}`)
      carried.add(`${row}.question`)
      return given.find(({ question }) => question === id) ?? { question: id }
    })
    return { ...filled, version: version.number, digest: checklistDigest(version), answers }
  })
  return { act: { ...act, data: { ...Object(act.data), checklists } }, questions: { captions, carried } }
}
