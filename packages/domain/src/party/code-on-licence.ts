import { z } from 'zod'
import type { Bilingual, Finding } from '../finding/finding'
import { finding } from '../finding/make'
import { usccCheckProblem, usccCheckProblems, usccFormProblem } from '../identifier/uscc'
import { line } from '../input/field-kind'
import { fieldReader } from '../input/fields'
import { checked, said } from '../input/validate'

/**
 * A unified social credit code and, where its check character is not that of the standard, that a person compared it with the
 * licence: registers hold such codes, issued before the standard, and a code is what the licence says.
 */
export const codeFields = {
  uscc: checked(line('统一社会信用代码', 'organisation-code'), usccFormProblem),
  usccAsOnLicence: z
    .boolean()
    .meta({ title: '统一社会信用代码校验位不符，但已核对证照，与证照一致', kind: 'plain' })
    .optional(),
}

interface Coded {
  readonly uscc?: string | undefined
  readonly usccAsOnLicence?: boolean | undefined
}

/** What the word of a person is asked about, of a code whose form is right. */
const doubtOf = ({ uscc, usccAsOnLicence }: Coded) =>
  typeof uscc !== 'string' || usccAsOnLicence || usccFormProblem(uscc) ? undefined : usccCheckProblem(uscc)

const orOnLicence = ({ zh, en }: Bilingual): Bilingual => ({
  zh: `${zh}；证照上确实如此的，勾选“已核对证照”`,
  en: `${en}: where the licence has it so, say that it was compared`,
})

/** Refuses a code whose check character is wrong, until a person says that it stands so on the licence. */
export const codeChecked = <S extends z.ZodType<Coded>>(schema: S): S =>
  Object.values(usccCheckProblems).reduce<S>(
    (checked, problem) =>
      checked.refine((value) => doubtOf(value) !== problem, {
        ...said(orOnLicence(problem), 'uscc'),
        // Said together with whatever else is wrong, not only once all else is right.
        when: ({ value }) => typeof value === 'object' && value !== null,
      }) as S,
    schema,
  )

const codes = fieldReader(({ kind }) => kind === 'organisation-code')

/** Says of each code that is wrong by its check character, and was taken nevertheless, that somebody compared it with the licence. */
export function codesOnLicence(schema: z.ZodType, data: unknown): Finding[] {
  return codes(schema, data).flatMap(({ value, beside, path }) =>
    beside.usccAsOnLicence === true && usccFormProblem(value) === undefined && usccCheckProblem(value) !== undefined
      ? [
          finding('party.code-as-on-licence', {
            outcome: 'met',
            zh: `统一社会信用代码校验位不符，办理人员已核对，与证照一致`,
            en: 'the check character of the code is wrong, and a person found it so on the licence',
            read: { uscc: value },
            path: ['data', ...path],
          }),
        ]
      : [],
  )
}
