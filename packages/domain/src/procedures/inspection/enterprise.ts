import { guard } from '../../case/table/guard'
import type { History } from '../../case/table/types'
import { isEnterpriseCode, registrationKind } from '../../identifier/uscc'
import type { Party } from '../../party/party'
import type { KnownPayloads } from '../../payloads'
import { isObject } from '../../plan/planned-for'

interface Said {
  readonly object: Party
  readonly enterprise: boolean
  readonly notEnterprise?: string | undefined
  readonly planCase?: string | undefined
}

/**
 * 信用代码属于企业的，不得作为非企业绕开频次上限. Whether whoever is registered otherwise counts as an enterprise (涉企) no source that was
 * read settles: a person says why not, and whoever approves the check approves that with it.
 */
export const enterpriseSaid = guard<Said, KnownPayloads>(
  {
    id: 'inspection.enterprise-said',
    title: '检查对象是否涉企与统一社会信用代码一致，不涉企的写明理由',
    cites: ['国办发〔2024〕54号'],
  },
  ({ data, history }) => {
    const { enterprise, notEnterprise, object } = data
    const codes = codesOf(data, history)
    const [code] = codes
    const ofEnterprise = codes.some(isEnterpriseCode)
    const kind = code === undefined ? undefined : registrationKind(code)
    const holds = enterprise
      ? notEnterprise === undefined
      : ofEnterprise
        ? false
        : notEnterprise !== undefined || undefined
    return {
      holds,
      read: { enterprise, uscc: code ?? null, kind: object.kind },
      message: holds
        ? { zh: '一致，或者已写明不涉企的理由', en: 'agrees, or the reason is given' }
        : enterprise
          ? { zh: '记为涉企，又写明不涉企的理由', en: 'it is said to be an enterprise, and why it is none' }
          : ofEnterprise
            ? {
                zh: '统一社会信用代码属于企业，却记为不涉企',
                en: 'the code is that of an enterprise, the approval says it is none',
              }
            : {
                zh: `${kind === undefined ? '没有企业的统一社会信用代码' : `统一社会信用代码登记为${kind}`}，是否属于涉企检查没有规定，记为不涉企没有写明理由`,
                en: 'no rule says whether it counts as an enterprise, and no reason is given why not',
              },
      cure: {
        zh: '请按涉企检查报批；不涉企的，写明认定的理由',
        en: 'ask for the approval of an inspection of an enterprise, or say why it is none',
      },
    }
  },
)

/** Its own code, and those under which the plan that sends the check lists it: who leaves the code out stays what they are. */
function codesOf({ object, planCase }: Said, history: History | undefined): string[] {
  const own = 'uscc' in object ? object.uscc : undefined
  const plan = planCase === undefined ? undefined : history?.planOf?.(planCase)
  const listed =
    plan === undefined || plan === 'none' || own !== undefined
      ? []
      : plan.versions.flatMap(({ items }) =>
          items.flatMap(({ objects }) => objects.flatMap((one) => (isObject(one, object) ? (one.uscc ?? []) : []))),
        )
  return own === undefined ? listed : [own]
}
