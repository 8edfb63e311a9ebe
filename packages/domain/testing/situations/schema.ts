import { z } from 'zod'
import { Confirmation, Entered } from '../../src/case/record/confirmation'
import { Act } from '../../src/case/record/entry'
import { PlainDate } from '../../src/date/plain-date'
import { InspectionKind } from '../../src/law/inspection-cap'
import { Layer } from '../../src/law/layer'
import { idOf, KnownCitation } from './known'

const free = z.record(z.string(), z.unknown())

/** One person's word in short: who; or who, and what is unusual about it. */
const Confirmed = z.union([
  idOf('person'),
  z.strictObject({
    person: idOf('person'),
    at: Confirmation.shape.at.optional(),
    way: z.enum(['session', 'external', 'paper']).optional(),
    system: z.string().min(1).optional(),
    reference: z.string().min(1).optional(),
    attestedBy: idOf('person').optional(),
    /** Another text than the act says. */
    digest: z.literal('other').optional(),
  }),
])
export type Confirmed = z.infer<typeof Confirmed>

/** What is laid over an act of the sample: what is not named stays, `null` takes a field away. */
export const ActChange = z.strictObject({
  on: Act.shape.on.optional(),
  at: Act.shape.at.nullable(),
  by: z.array(idOf('person')).min(1).optional(),
  approvedBy: idOf('person').nullish(),
  data: free.optional(),
  recordings: z.array(free).nullish(),
  recordingWaiver: free.nullish(),
  /** Who confirmed; absent: everybody whom the act names. */
  confirmations: z.array(Confirmed).optional(),
  entered: z.strictObject({ by: idOf('person').optional(), at: Entered.shape.at.optional() }).optional(),
})
export type ActChange = z.infer<typeof ActChange>

/** An act that is tried: laid over the sample's act of that step, or whole. */
export const Tried = ActChange.extend({ step: Act.shape.step })
export type Tried = z.infer<typeof Tried>

const Sample = z.strictObject({
  sample: idOf('procedure'),
  before: z.string().optional(),
  upTo: z.string().optional(),
  /** The last day of the sample. */
  end: PlainDate.optional(),
  /** Of the ordinary penalty: how many violations and parties; `separate`: each party gets a decision of its own. */
  causes: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]).optional(),
  parties: z.union([z.literal(1), z.literal(2), z.literal(3)]).optional(),
  separate: z.boolean().optional(),
})
const Recorded = z.strictObject({ record: z.string().min(1) })

const asOf = { on: PlainDate.optional() }
export const Expected = z.union([
  z.enum(['accepted', 'refused', 'undetermined']),
  z.strictObject({
    deadline: idOf('period'),
    /** The day to keep: of a bureau's own duty the day of the count, which no weekend moves. */
    due: PlainDate.nullable(),
    status: z.enum(['running', 'suspended', 'overdue', 'kept', 'missed', 'lapsed', 'undetermined']).optional(),
    ...asOf,
  }),
  z.strictObject({ review: z.enum(['required', 'not-required', 'undetermined']), ...asOf }),
  z.strictObject({
    obligation: idOf('obligation'),
    due: PlainDate.nullable(),
    status: z.enum(['open', 'overdue', 'done', 'done-late', 'not-due', 'undetermined']).optional(),
    ...asOf,
  }),
])
export type Expected = z.infer<typeof Expected>

/** An inspection that was made before: `{ items: [公共用品用具清洗消毒], procedure: inspection.prompted, own: false }`. */
const Inspected = z.strictObject({
  procedure: InspectionKind.default('inspection.planned'),
  items: z.array(z.string()).default([]),
  own: z.boolean().default(true),
  caseId: z.string().min(1).optional(),
  undecided: z.literal(true).optional(),
  exemption: z.string().min(1).optional(),
  orderedBy: z.enum(['own', 'superior']).optional(),
})

/** A row of a plan as a situation tells it; absent: the planned check of the party of the samples, in September 2026. */
const Row = z.strictObject({
  item: z.string().min(1),
  way: z.enum(['random', 'planned']).default('planned'),
  from: PlainDate.default('2026-09-01'),
  until: PlainDate.default('2026-09-30'),
  object: z
    .strictObject({ name: z.string().min(1), uscc: z.string().optional(), address: z.string().optional() })
    .optional(),
  /** 双随机: the draw of a row that is drawn, by these inspectors; `replaced`: the next in order took the place of one of them. */
  checksEach: z.int().min(2).optional(),
  draw: z
    .strictObject({
      inspectors: z.array(idOf('person')).min(2),
      stage: z.enum(['published', 'drawn']).default('drawn'),
      replaced: idOf('person').optional(),
    })
    .optional(),
})
export type Row = z.infer<typeof Row>

/** A yearly plan that is known beside the case: of which body, its rows, when the public could read it, and its joint checks. */
const Planned = z.strictObject({
  body: z.string().min(1).default('示例县市场监督管理局（演示）'),
  year: z.int().default(2026),
  publishedOn: PlainDate.optional(),
  rows: z.array(Row).min(1),
  joint: z
    .strictObject({ with: z.string().min(1), from: PlainDate, until: PlainDate, apart: z.boolean().default(false) })
    .optional(),
})

/** An earlier decision of which the register of parties knows. */
const Decided = z.strictObject({
  caseId: z.string().min(1),
  number: z.string().min(1).optional(),
  on: PlainDate,
  outcome: z.enum(['penalty', 'no-penalty']),
  violations: z
    .array(z.strictObject({ cause: z.string().min(1), from: PlainDate, to: PlainDate, fined: z.boolean() }))
    .min(1),
})

/** What the register knows of whoever the case is against. */
const PartyKnown = z.strictObject({
  decisions: z.array(Decided).default([]),
  undecided: z.array(z.string().min(1)).default([]),
  splitOff: z.array(Decided).default([]),
  /** Orders to correct that no decision followed. */
  corrections: z
    .array(
      z.strictObject({
        caseId: z.string().min(1),
        number: z.string().min(1).optional(),
        on: PlainDate,
        dueOn: PlainDate.optional(),
        looked: z.strictObject({ on: PlainDate, corrected: z.boolean() }).optional(),
        turnedInto: z.string().min(1).optional(),
        undecided: z.literal(true).optional(),
      }),
    )
    .default([]),
})

/** Another case that an act names: an approved check of the party of the samples, unless it says otherwise. */
const Named = z.strictObject({
  procedure: idOf('procedure').default('inspection.prompted'),
  approvedOn: PlainDate.nullable().default('2026-09-20'),
  ofAnother: z.boolean().default(false),
})

/** A visit to the party that was no check. */
const Visited = z.strictObject({
  caseId: z.string().min(1),
  on: PlainDate,
  reason: z.string().min(1).default('guidance'),
  noticed: z.array(z.string()).default([]),
  files: z.array(z.string().regex(/^[0-9a-f]{64}$/)).default([]),
  check: z.string().min(1).optional(),
})

/** Another inspection of the party on the same draw. */
const Drawn = z.strictObject({
  caseId: z.string().min(1),
  visitedOn: PlainDate.optional(),
  dropped: z.boolean().default(false),
})

/** A check on the lead that the case names: of the party of the samples, unless it says otherwise. */
const LeadUsed = z.union([
  z.string().min(1),
  z.strictObject({
    caseId: z.string().min(1),
    ofAnother: z.boolean().default(false),
    items: z.array(z.string().min(1)).min(1).default(['公共用品用具清洗消毒']),
  }),
])

/** A paper or complaint of the docket: when it came, and from whom. */
const Docketed = z.strictObject({ on: PlainDate, body: z.string().min(1).optional() })

/** A line of the published list of inspections that has days. */
const Listed = z.strictObject({
  title: z.string().min(1),
  publishedOn: PlainDate.optional(),
  until: PlainDate.optional(),
})

/** 情形: a hard case as a lawyer writes it, and what the rules must say to it. */
export const Situation = z.strictObject({
  title: z.string().min(1).max(200),
  /** Why the law wants it so, in the lawyer's words. */
  note: z.string().min(1).optional(),
  cites: z.array(KnownCitation).min(1),
  procedure: idOf('procedure'),
  start: z.union([Sample, Recorded]),
  change: z.record(z.string(), ActChange.nullable()).optional(),
  cause: idOf('cause').optional(),
  layer: Layer.omit({ id: true, title: true, level: true }).partial().optional(),
  /**
   * What inspections the enterprise had this year: how many of the planned ones of this bureau, or each of them; absent: none;
   * `unknown`: no list is at hand.
   */
  inspections: z.union([z.int().min(0), z.literal('unknown'), z.array(Inspected)]).optional(),
  /** The transfers that the bureau has, by id: of which case, and when the police were handed it. Absent: nobody knows. */
  transfers: z.record(z.string(), z.strictObject({ of: z.string().min(1), handedOn: PlainDate.optional() })).optional(),
  /** The plans that are known beside the case, by id; absent: there are none; `unknown`: nobody knows. */
  plans: z.union([z.literal('unknown'), z.record(z.string(), Planned)]).optional(),
  /** The SHA-256 of the files that the bureau's store holds for the case; absent: nobody knows. */
  files: z.array(z.string().regex(/^[0-9a-f]{64}$/)).optional(),
  /** Whether the inspections under a plan are known; absent: there are none. */
  underPlan: z.literal('unknown').optional(),
  /** What the register of parties knows of whom the case names; absent: of no other case; `unknown`: nobody knows. */
  partyKnown: z.union([z.literal('unknown'), PartyKnown]).optional(),
  /** The cases that acts name, by id; absent: there are none of any id; `unknown`: nobody knows. */
  cases: z.union([z.literal('unknown'), z.record(z.string(), Named)]).optional(),
  /** The visits to the party that were no checks; absent: there were none; `unknown`: nobody knows. */
  visits: z.union([z.literal('unknown'), z.array(Visited)]).optional(),
  /** The inspections of the party on the draw that the case names; absent: there are none; `unknown`: nobody knows. */
  drawUsed: z.union([z.literal('unknown'), z.array(Drawn)]).optional(),
  /** The prompted checks of the party on the lead that the case names, by id; absent: there are none; `unknown`: nobody knows. */
  leadUsed: z.union([z.literal('unknown'), z.array(LeadUsed)]).optional(),
  /** What the docket has, by number; absent: nothing of any number; `unknown`: nobody knows. */
  docket: z.union([z.literal('unknown'), z.record(z.string(), Docketed)]).optional(),
  /**
   * The titles of the bureau's published list of inspections, where it matters with the first and the last day on it; absent: that of the
   * samples; `unknown`: no list is at hand.
   */
  listed: z.union([z.literal('unknown'), z.array(z.union([z.string().min(1), Listed])).min(1)]).optional(),
  try: z.union([Tried, z.array(Tried).min(1)]).optional(),
  /** Of the last act that is tried. */
  confirmations: ActChange.shape.confirmations,
  expect: Expected,
  by: z.array(idOf('finding')).min(1).optional(),
})
export type Situation = z.infer<typeof Situation>
