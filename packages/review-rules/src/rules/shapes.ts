import type { KnownPayloads, PayloadTable } from '@zhifa/domain'
import { defineRule, type Rule, type RuleHead, type RuleName } from '../rule'
import type { CaseView } from '../view/case-view'
import { began, worstRun } from '../view/periods'

type Fact = `${string} ${string}`

/** A rule that one yes or no of the record decides. */
export function holdsThat<const Id extends RuleName, T extends PayloadTable = KnownPayloads>({
  fact,
  is,
  ...head
}: RuleHead<Id, T> & { readonly fact: Fact; readonly is: (c: CaseView<NoInfer<T>>) => boolean | undefined }): Rule<Id> {
  return defineRule({
    ...head,
    facts: { is: fact },
    reads: (c) => ({ is: c.keep(is) }),
    holds: (values) => values.is,
    examples: { met: [{ is: true }], notMet: [{ is: false }], undetermined: [{}] },
  })
}

/** A rule that is met when nothing is at fault: it reads the numbers of the acts, or the names of the things, that are. */
export function noneOf<const Id extends RuleName, T extends PayloadTable = KnownPayloads>({
  fact,
  faults,
  ...head
}: RuleHead<Id, T> & {
  readonly fact: Fact
  readonly faults: (c: CaseView<NoInfer<T>>) => readonly (number | string)[] | undefined
}): Rule<Id> {
  return defineRule({
    ...head,
    facts: { faults: fact },
    reads: (c) => ({ faults: c.keep(faults) }),
    holds: (values) => values.faults.length === 0,
    examples: { met: [{ faults: [] }], notMet: [{ faults: [3] }], undetermined: [{}] },
  })
}

/** A rule that a period of the procedure was kept: it arises once the period began, and asks its worst run. */
export function keptPeriod<const Id extends RuleName, T extends PayloadTable = KnownPayloads>({
  period,
  ends,
  ...head
}: Omit<RuleHead<Id, T>, 'arises'> & { readonly period: string; readonly ends: Fact }): Rule<Id> {
  return defineRule({
    ...head,
    arises: (c) => began(c, period),
    facts: { keepBy: `期限截止日 law.${period}`, ended: ends },
    reads: (c) => {
      const run = worstRun(c, period)
      return { keepBy: run.keepBy, ended: run.endedOn }
    },
    holds: ({ keepBy, ended }) => ended <= keepBy,
    examples: {
      met: [
        { keepBy: '2026-11-05', ended: '2026-10-30' },
        { keepBy: '2026-11-05', ended: '2026-11-05' },
      ],
      notMet: [{ keepBy: '2026-11-05', ended: '2026-11-06' }],
      undetermined: [{ ended: '2026-11-06' }],
    },
  })
}

/** A rule that one day (or minute) is not later than another. */
export function notLater<const Id extends RuleName, T extends PayloadTable = KnownPayloads>({
  first,
  second,
  days,
  ...head
}: RuleHead<Id, T> & {
  readonly first: Fact
  readonly second: Fact
  readonly days: (c: CaseView<NoInfer<T>>) => {
    readonly first: string | undefined
    readonly second: string | undefined
  }
}): Rule<Id> {
  return defineRule({
    ...head,
    facts: { first, second },
    reads: days,
    holds: (values) => values.first <= values.second,
    examples: {
      met: [
        { first: '2026-09-01', second: '2026-09-02' },
        { first: '2026-09-02', second: '2026-09-02' },
      ],
      notMet: [{ first: '2026-09-03', second: '2026-09-02' }],
      undetermined: [{ second: '2026-09-02' }],
    },
  })
}
