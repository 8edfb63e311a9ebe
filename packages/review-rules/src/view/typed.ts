import type { Entry } from '@zhifa/domain'
import type { CaseView } from './case-view'

/** The acts of a procedure with their payloads: in another procedure the same step may hold something else. */
export const typed = <Steps>() => ({
  /** The newest act of a step. */
  latest: <S extends keyof Steps & string>(c: CaseView, step: S) =>
    c.latest<string>(step) as Entry<Steps[S]> | undefined,
  first: <S extends keyof Steps & string>(c: CaseView, step: S) => c.first<string>(step) as Entry<Steps[S]> | undefined,
  /** All acts of a step, in order. */
  all: <S extends keyof Steps & string>(c: CaseView, step: S) => c.all<string>(step) as readonly Entry<Steps[S]>[],
})
