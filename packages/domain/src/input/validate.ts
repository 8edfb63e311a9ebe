import { z } from 'zod'
import type { Bilingual, Finding } from '../finding/finding'
import { fieldName, wordsAt } from './field-name'
import { issueWords, oneOf } from './issue-words'

const zh = z.locales.zhCN().localeError
const en = z.locales.en().localeError

export type Validated<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly findings: readonly Finding[] }

/**
 * Checks input against a schema and names every wrong field at once, in Chinese and English. The one door for HTTP bodies,
 * files, answers of other systems and the payloads of acts: `""`, `false`, `null` and absent stay four different things.
 *
 * @param rule what was being read, for the finding: `act.filing`, `http.sign-in` …
 * @example validate(PlainDate, '2026-02-30', 'cli.start').ok // false
 */
export function validate<S extends z.ZodType>(schema: S, input: unknown, rule: string): Validated<z.output<S>> {
  const parsed = schema.safeParse(input, { error: en })
  if (parsed.success) return { ok: true, value: parsed.data }
  const chinese = flatten(schema.safeParse(input, { error: zh }).error?.issues ?? [])
  const findings = flatten(parsed.error.issues).map((issue, i) => finding(schema, issue, chinese[i] ?? issue, rule))
  return { ok: false, findings }
}

type Issue = z.core.$ZodIssue

/** A union reports the branch that came nearest: the one with the fewest issues. */
function flatten(issues: readonly Issue[], prefix: PropertyKey[] = []): Issue[] {
  return issues.flatMap((issue): Issue[] => {
    const path = [...prefix, ...issue.path]
    if (issue.code === 'invalid_union' && issue.errors.length > 0) {
      const nearest = issue.errors.reduce((best, branch) => (branch.length < best.length ? branch : best))
      if (nearest.length > 0) return flatten(nearest, path)
    }
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => ({ ...issue, path: [...path, key] }))
    return [{ ...issue, path }]
  })
}

function finding(schema: z.ZodType, en: Issue, zh: Issue, rule: string): Finding {
  const path = en.path.map((key) => (typeof key === 'number' ? key : String(key)))
  const label = fieldName(schema, path)
  // Of kinds that exclude each other, the kinds are the words at the place that tells them apart.
  const own = (en.code === 'invalid_union' ? oneOf(wordsAt(schema, path)) : undefined) ?? issueWords(en)
  const said = en.code === 'custom' ? (en.params?.message as Wrong | undefined) : undefined
  return {
    code: said?.code ?? `input.${en.code.replaceAll('_', '-')}`,
    rule,
    outcome: 'not-met',
    message: {
      zh: `${label}：${own?.zh ?? zh.message}`,
      en: `${path.join('.') || 'input'}: ${own?.en ?? en.message}`,
    },
    citations: [],
    read: said?.read ?? {},
    cure: said?.cure ?? {
      zh: `请改正"${label}"后重新提交`,
      en: `Correct ${path.join('.') || 'the input'} and submit again`,
    },
    path,
  }
}

/** What is wrong, and where more than the usual can be said: a code of its own, what was read, and the cure. */
export interface Wrong extends Bilingual {
  readonly code?: string
  readonly read?: Readonly<Record<string, unknown>>
  readonly cure?: Bilingual
}

/** Attaches a bilingual check to a schema: `check` says what is wrong, or nothing. */
export function checked<S extends z.ZodType>(schema: S, check: (value: z.output<S>) => Wrong | undefined): S {
  return schema.superRefine((value, context) => {
    const message = check(value as z.output<S>)
    if (message) context.addIssue({ code: 'custom', message: message.en, params: { message }, input: value })
  }) as S
}

/** What a `refine` says, in both languages, and of which field. @example schema.refine((d) => d.start <= d.end, said(endsEarly, 'end')) */
export const said = (message: Bilingual, ...path: PropertyKey[]) => ({
  error: message.en,
  params: { message },
  ...(path.length > 0 ? { path } : {}),
})

export const endsEarly: Bilingual = { zh: '早于开始时间', en: 'the end lies before the start' }
