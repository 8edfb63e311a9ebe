import type { Answer } from '../../case/table/guard'
import type { History } from '../../case/table/types'
import type { Party } from '../../party/party'
import { sameParty } from '../../plan/planned-for'

interface Wanted {
  readonly history: History | undefined
  /** Of whom the check must be. */
  readonly object: Party | undefined
  /** The day on or after which it must have been approved. */
  readonly since?: string | undefined
  /** Whether somebody must go there. */
  readonly onSite?: boolean
}

/** Whether a case that is named is an approved check of the same party: no other case, and no visit that was none, can stand for it. */
export function checkNamed(id: string, { history, object, since, onSite = false }: Wanted): Answer {
  const known = history?.caseOf?.(id)
  const wrong =
    known === undefined
      ? undefined
      : known === 'none'
        ? { zh: `本机关没有${id}号检查`, en: `there is no case ${id}` }
        : !known.procedure.startsWith('inspection.')
          ? { zh: `${id}不是行政检查`, en: `${id} is no inspection` }
          : onSite && known.procedure === 'inspection.remote'
            ? { zh: `${id}是非现场检查，不能据以到现场`, en: `${id} sends nobody on site` }
            : known.approvedOn === undefined
              ? { zh: `${id}尚未批准`, en: `${id} was not approved` }
              : !object || !known.parties.some((party) => sameParty(party, object))
                ? { zh: `${id}的检查对象不是本案当事人`, en: `${id} is of another party` }
                : since !== undefined && known.approvedOn < since
                  ? { zh: `${id}在${since}以前批准，不是另行批准的检查`, en: `${id} was approved before ${since}` }
                  : undefined
  return {
    holds: known === undefined ? undefined : wrong === undefined,
    read: { check: id },
    message:
      wrong ??
      (known === undefined
        ? { zh: `无法查到${id}号检查`, en: `nobody knows of ${id}` }
        : { zh: `${id}是对同一当事人批准的检查`, en: `${id} is an approved check of the same party` }),
    cure: { zh: '请按检查种类另行报批，登记批准的检查编号', en: 'ask for the approval of a check, and name it' },
  }
}
