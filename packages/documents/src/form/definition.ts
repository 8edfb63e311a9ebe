import { type Bilingual, CitationError, parseCitation } from '@zhifa/domain'
import { z } from 'zod'

/** Thrown for a form that cannot work whatever its data: its author's mistake, every one that was found at once. */
export class FormDefinitionError extends Error {
  readonly code = 'documents.form-definition'
  constructor(
    readonly form: string,
    readonly problems: readonly Bilingual[],
  ) {
    super(
      `文书 ${form} 定义有误：${problems.map(({ zh }) => zh).join('；')} / the form ${form} is defined wrongly: ${problems.map(({ en }) => en).join('; ')}`,
    )
    this.name = 'FormDefinitionError'
  }
}

const said = (holds: boolean, zh: string, en: string): Bilingual[] => (holds ? [] : [{ zh, en }])
const text = (value: unknown): boolean => typeof value === 'string' && value.trim() !== ''
const list = (value: unknown): value is readonly unknown[] => Array.isArray(value)

/** What is wrong with a definition, for authors whose compiler does not tell them. */
export function definitionProblems(definition: Readonly<Record<string, unknown>>): readonly Bilingual[] {
  const { id, title, audience, copies, data, date, blocks, cites } = definition
  return [
    ...said(
      typeof id === 'string' && /^[a-z][a-z0-9-]*$/.test(id),
      'id 应为小写字母、数字和连字符',
      'id is kebab-case',
    ),
    ...said(text(title), 'title 为空', 'title is empty'),
    ...said(
      ['internal', 'party', 'both', 'public'].includes(audience as string),
      'audience 应为 internal、party、both 或者 public',
      'audience is internal, party, both or public',
    ),
    ...said(list(copies) && copies.length > 0 && copies.every(text), 'copies 没有列明联次', 'copies names no copy'),
    ...said(data instanceof z.ZodType, 'data 不是 zod 模式', 'data is no zod schema'),
    ...said(typeof date === 'function', 'date 不是函数', 'date is no function'),
    ...said(typeof blocks === 'function', 'blocks 不是函数', 'blocks is no function'),
    ...said(list(cites), 'cites 不是列表', 'cites is no list'),
    ...(list(cites) ? cites : []).flatMap((cite) =>
      said(isCitation(cite), `无法识别的引用：${cite}`, `not a citation: ${cite}`),
    ),
  ]
}

function isCitation(cite: unknown): boolean {
  try {
    return typeof cite === 'string' && parseCitation(cite) !== undefined
  } catch (error) {
    if (error instanceof CitationError) return false
    throw error
  }
}
