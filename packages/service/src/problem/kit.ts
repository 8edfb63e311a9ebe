import type { Bilingual } from '@zhifa/domain'
import { z } from 'zod'

/** What is known of a problem by its code. */
export interface KnownProblem extends Bilingual {
  readonly status: number
}

/** The schema of a problem whose findings have this shape. */
const schemaOf = <F extends z.ZodType>(finding: F) =>
  z
    .strictObject({
      type: z.string().meta({ description: '该代码的说明所在地址 Address of the page about this code' }),
      title: z.string().meta({ description: '中文 / English' }),
      status: z.int(),
      code: z.string().meta({ description: '稳定的代码 Stable code' }),
      detail: z.string().optional(),
      message: z.strictObject({ zh: z.string(), en: z.string() }),
      findings: z.array(finding),
    })
    .meta({ id: 'Problem', description: '问题说明 What went wrong (application/problem+json, RFC 9457)' })

/** Code, words and status of what stands behind a general code: an error of the rules keeps its own. */
export interface OwnProblem {
  readonly code: string
  readonly text: string
  readonly status?: number
}

/**
 * Problems of an interface by their stable codes (RFC 9457): their schema, and how one is made.
 * @param known every code with its status and words
 * @param page address of the page about the codes
 * @param finding shape of the findings that come with a problem
 */
export function problemKit<C extends string, F extends z.ZodType>(
  known: Readonly<Record<C, KnownProblem>>,
  page: string,
  finding: F,
) {
  const schema = schemaOf(finding)
  return {
    schema,
    /** @param own what stands for the code of the table, where that is only the kind */
    of(code: C, findings: readonly unknown[] = [], own?: OwnProblem): z.output<typeof schema> {
      const { status, zh, en } = known[code]
      return {
        type: `${page}#${code}`,
        title: `${zh} / ${en}`,
        status: own?.status ?? status,
        code: own?.code ?? code,
        ...(own ? { detail: own.text } : {}),
        message: { zh, en },
        findings: findings.map((item) => finding.parse(item)),
      } as z.output<typeof schema>
    },
  }
}
