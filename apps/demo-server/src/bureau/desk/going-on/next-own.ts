import { type CaseRecord, type Role, replay, type StepInfo } from '@zhifa/domain'
import type { Bureau } from '../../bureau'
import { actsOf, waitsFor } from '../../cases'

/** By which a button says that the person wants to go on with what comes next. */
export const goOn = { name: 'then', value: 'next' } as const

/** The first act on the usual way of a case that waits for this very person and that nothing stands in the way of. */
export function nextOwnAct(
  bureau: Bureau,
  record: CaseRecord,
  user: { readonly id: string; readonly roles: readonly Role[] },
): StepInfo | undefined {
  const state = replay(record)
  return actsOf(record, state, bureau).expected.find(
    ({ step, obstacles }) => obstacles.length === 0 && waitsFor(user, step, record, state),
  )?.step
}

/**
 * Where somebody goes on who pressed such a button: the form of what comes next, while it waits for them; else nowhere in particular.
 * @param done the entry that was made with the press
 */
export function nextForm(
  bureau: Bureau,
  record: CaseRecord,
  user: Parameters<typeof nextOwnAct>[2],
  sent: Readonly<Record<string, unknown>>,
  done?: number,
): string | undefined {
  if (sent[goOn.name] !== goOn.value) return undefined
  const next = nextOwnAct(bureau, record, user)
  return next && `/desk/cases/${record.id}/acts/${next.id}${done === undefined ? '' : `?done=${done}`}`
}

/** The act for which a film is asked, as an address of that page says it: only while it waits for this person. */
export function filmedNext(
  bureau: Bureau,
  record: CaseRecord,
  user: Parameters<typeof nextOwnAct>[2],
  asked: Readonly<Record<string, unknown>>,
): { readonly title: string; readonly href: string } | undefined {
  const next = asked.for === undefined ? undefined : nextOwnAct(bureau, record, user)
  return next && next.id === asked.for && typeof next.recording === 'string'
    ? { title: next.title, href: `/desk/cases/${record.id}/acts/${next.id}` }
    : undefined
}
