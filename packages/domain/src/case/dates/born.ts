import type { Finding } from '../../finding/finding'
import { finding } from '../../finding/make'
import { birthDateOf, bornAfter } from '../../identifier/resident-id'
import { fieldReader } from '../../input/fields'
import type { StepInfo } from '../table/types'

const ids = fieldReader(({ kind }) => kind === 'resident-id')

/** Nobody was born after the day of the act that names him: such a number is not that of the person. */
export function bornFindings(step: StepInfo, data: unknown, on: string): Finding[] {
  return ids(step.data, data).flatMap(({ value, path }) =>
    bornAfter(value, on)
      ? [
          finding('identity.born-after-act', {
            outcome: 'not-met',
            zh: `证件号码中的出生日期在办理日期${on}以后，请核对证件`,
            en: `the birth date in the identity number lies after the day of the act, ${on}`,
            read: { bornOn: birthDateOf(value).slice(0, 4) },
            path: ['data', ...path],
            cure: { zh: '请对照证件重新填写号码', en: 'type the number again from the paper' },
          }),
        ]
      : [],
  )
}
