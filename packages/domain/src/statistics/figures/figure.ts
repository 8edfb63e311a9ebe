import type { PlainDate } from '../../date/plain-date'

/**
 * What is counted of a case:
 * - `case` (`begun`, `finished`): the first act, and the one that ended it;
 * - `step`: every act, by its step, with the people who did it;
 * - `recording`: an act that the audio-visual list names (`made`, `waived`, `missing`);
 * - `deadline`: a period that began, by its rule and how it stands;
 * - `days`: calendar days from one act to another, `filing/decision`;
 * - `late-entry`, `late-upload`: what came onto the record or into the archive later than allowed;
 * - `review`: the answers of the legal reviewers;
 * - `table`: an act that the yearly tables count, by table and sorts, with its sum in 分;
 * - `confirmation`: by way, with the outcome `key` where it was signed with a personal key; `none` for an entry without any;
 * - `transfer`: the transfer of a suspected crime, by what became of it;
 * - `filing`: the filing of a major penalty, by how it stands (`FilingStanding`), on the day of the decision;
 * - `question`: an answer of a published checklist, by list, version and question (`towels/1/records`; `pass`, `fail`, `not-applicable`);
 * - `ground`: what an approved inspection rests on beside the plan (`InspectionGround`), by where it is said to be registered;
 * - `lead`: the lead of a check by its bare number, in the same way;
 * - `visit`: an inspection on site, by the code of the enterprise; empty where it is none.
 */
export const figureKinds = [
  'case',
  'step',
  'recording',
  'deadline',
  'days',
  'late-entry',
  'late-upload',
  'review',
  'table',
  'confirmation',
  'transfer',
  'filing',
  'question',
  'ground',
  'lead',
  'visit',
] as const
export type FigureKind = (typeof figureKinds)[number]

/** One thing that is counted of a case, on the day that decides the period. Equal ones of one act are one, with `times`. */
export interface Figure {
  readonly kind: FigureKind
  readonly sort: string
  readonly outcome: string
  /** Number of the entry on which it rests. */
  readonly seq: number
  readonly on: PlainDate
  readonly times: number
  /** Days of `days`, 分 of `table`; else 0. */
  readonly amount: number
  /** Ids of who did it; of acts only. */
  readonly people: readonly string[]
}

/** A figure as its parts give it: once, without a sum and without people unless said. */
export type PartOfFigure = Pick<Figure, 'kind' | 'sort' | 'seq' | 'on'> &
  Partial<Pick<Figure, 'outcome' | 'times' | 'amount' | 'people'>>
