import { everyField } from '../../src/input/fields'
import { procedures } from '../../src/procedures/procedures'

/** What may stand in the way of an act beside the guards of its step: asked of every step, or one guard's several answers. */
const beside: Readonly<Record<string, string>> = {
  act: 'approves-own before-answered before-earlier-act before-needed-step done-already entered-by-stranger entered-for-others entered-in-future entrusted-name handed-over in-future in-two-places no-approval-here no-certificate not-approved not-competent not-confirmed not-entrusted not-on-team person-twice recusal-open recused too-few-officers unknown-agency unknown-person unknown-step wrong-phase wrong-role',
  case: 'unknown-cause',
  confirmation: 'before-proposal key-missing not-attested not-in-service other-text stranger twice way-not-allowed',
  date: 'same-day until from before after too-early too-late in-future',
  file: 'not-uploaded',
  identity: 'born-after-act',
  recording: 'missing outside-the-act used-twice',
  review:
    'covers-the-decision covers-the-file determination-on-record not-passed passed reviewer-apart reviewer-qualified',
  penalty:
    'in-range lighter-rule violations-named kinds-together highest-fine same-act-kinds separate-acts benchmark-unknown benchmark-deviation benchmark-stale',
  surcharge: 'rate-unknown pause-unknown',
  input:
    'custom invalid-format invalid-type invalid-union invalid-value not-multiple-of too-big too-small unrecognized-keys',
}

const steps = [...procedures.values()].flatMap((procedure) => Object.values(procedure.steps))

/** What the dates of the payloads say of themselves: a date that does not stand as it should may have a code of its own. */
const ofDates = steps.flatMap(({ data }) =>
  everyField(data).flatMap(({ meta }) =>
    [...(meta?.relation?.since ?? []), ...(meta?.relation?.upTo ?? [])].flatMap((anchor) =>
      'code' in anchor && anchor.code ? [anchor.code] : [],
    ),
  ),
)

/** Every code under which a finding can stand in the way of an act of a built-in procedure. */
export const findingCodes: ReadonlySet<string> = new Set([
  ...Object.entries(beside).flatMap(([room, ids]) => ids.split(' ').map((id) => `${room}.${id}`)),
  ...ofDates,
  ...steps.flatMap(({ guards = [] }) => guards.map(({ id }) => id)),
])
