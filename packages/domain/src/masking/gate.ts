import type { Finding } from '../finding/finding'
import { finding } from '../finding/make'
import { usccProblem } from '../identifier/uscc'
import type { Certainty, PersonalKind } from './finding'
import { maskText } from './mask-text'
import type { NamePractice } from './names/mask-name'
import { type Allowed, leakNames, scanEach } from './scan'

/** A text that is about to leave, and the field it stands in (`facts`, `items.0`). */
export interface OutgoingText {
  readonly field: string
  readonly text: string
}

/** What the gate knows of a case besides the text: what must not leave, and what may though it was found. */
export interface GateContext extends Allowed {
  readonly known?: readonly string[]
  readonly practice?: NamePractice
}

/** Something that may not leave: where it stands, what it seems to be and what could stand there instead; never the words themselves. */
export interface HeldBack {
  readonly field: string
  readonly start: number
  readonly end: number
  readonly kind: PersonalKind
  readonly certainty: Certainty
  /** What masking would write in its place. */
  readonly proposal: string
}

/**
 * Every text in a value of any depth, but for digests and credit codes, which are public and nothing else by their own check.
 *
 * @example outgoingTexts({ facts: '甲', items: ['乙'] }) // [{ field: 'facts', text: '甲' }, { field: 'items.0', text: '乙' }]
 */
export function outgoingTexts(value: unknown, field = ''): OutgoingText[] {
  if (typeof value === 'string') return isCode(value) ? [] : [{ field, text: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, child]) => outgoingTexts(child, field === '' ? key : `${field}.${key}`))
}

const isCode = (text: string): boolean =>
  /^[0-9a-f]{64}$/.test(text) || (text.length === 18 && usccProblem(text) === undefined)

/**
 * The one gate in front of every way out: page, feed, push, spreadsheet, certificate and paper all show what passed here.
 *
 * @returns what keeps the texts in, in their order; empty: they may leave
 */
export function heldBack(
  texts: readonly OutgoingText[],
  { known = [], open = [], accepted = [], practice }: GateContext = {},
): HeldBack[] {
  const found = scanEach(
    texts.map(({ text }) => text),
    known,
    { open, accepted },
  )
  return texts.flatMap(({ field, text }, i) =>
    (found[i] ?? []).map(({ kind, certainty, start, end }) => ({
      field,
      start,
      end,
      kind,
      certainty,
      proposal: maskText(text.slice(start, end), [{ kind, certainty, start: 0, end: end - start }], practice),
    })),
  )
}

/** What a refusal at the gate says: the kinds in Chinese, and in `read` every place for the page that marks them. */
export function gateFinding(
  code: string,
  what: string,
  held: readonly HeldBack[],
  { cites, path }: { readonly cites: readonly string[]; readonly path?: readonly (string | number)[] },
): Finding {
  const kinds = [...new Set(held.map(({ kind }) => kind))]
  const clean = held.length === 0
  return finding(code, {
    outcome: clean ? 'met' : 'not-met',
    zh: clean ? `${what}未发现个人信息` : `${what}含有：${kinds.map((kind) => leakNames[kind]).join('、')}`,
    en: clean ? 'no personal data found' : `the text that would leave contains: ${kinds.join(', ')}`,
    cites,
    read: { kinds, count: held.length, held },
    cure: clean
      ? { zh: '无需处理', en: 'nothing to do' }
      : {
          zh: '请按标注逐处删除或者隐去；标注为存疑、经核对不是个人信息的，说明理由后保留',
          en: 'remove or mask each marked place; what is marked as doubtful and is none may stay, with the reason',
        },
    ...(path ? { path } : {}),
  })
}
