import {
  type Agency,
  asOfOld,
  type CaseRecord,
  firstParty,
  type LawBook,
  type OwnProcedures,
  type PayloadTable,
  procedureOf,
  type Registry,
  replay,
  validate,
} from '@zhifa/domain'
import { unmetDemands } from '../form/check'
import type { ReviewCheck } from '../forms/review/legal-review-opinion'
import type { Filling } from './filling'
import { fillings } from './fillings'
import type { FillView } from './view'

/** What is known beside the record: who exists, the law, and what a check of the case found. */
export interface RecordContext extends OwnProcedures {
  readonly agency: Agency
  readonly law: LawBook
  readonly registry: Registry
  /** The outcomes of the ten points for a review opinion, by the number of its entry; absent: ticked by hand. */
  readonly checks?: ReadonlyMap<number, readonly ReviewCheck[]>
  /** A bureau's own papers, made with `filling`: after ours, in this order. */
  readonly fillings?: readonly Filling[]
}

/** A document that a record yields: the form, its data, and the act that it is about. */
export interface RecordDocument {
  readonly form: string
  readonly title: string
  readonly data: unknown
  /** Number of the entry in the record. */
  readonly seq: number
  readonly on: string
  /** For a receipt: the form of the document that was served. */
  readonly of?: string
}

/** A document of which the record knows a part: somebody adds the rest, then it is rendered like any other. */
export interface DocumentDraft extends RecordDocument {
  /** The fields still to be filled in, by their path: `number`, `contact.person`. */
  readonly missing: readonly string[]
}

/**
 * The documents of a case: for each act, those that the record fills completely, as it stood then. Nothing is stored: the
 * same record always yields the same documents. Give each to `renderForm`. What an older record leaves out of a document that it
 * should fill makes it a draft ({@link draftsOf}), which says what is missing.
 */
export const documentsOf = (record: CaseRecord, context: RecordContext): RecordDocument[] =>
  made(record, context, (row) => row.byHand === undefined)
    .filter((paper) => missingOf(paper, context).length === 0)
    .map(({ document }) => document)

/**
 * The documents of a case that the record fills in part: a number that the office gives, pages that are counted, a finding
 * that only a person can word.
 *
 * @example draftsOf(record, context).map((draft) => [draft.title, draft.missing])
 */
export const draftsOf = (record: CaseRecord, context: RecordContext): DocumentDraft[] =>
  made(record, context, () => true).flatMap((paper) => {
    const missing = missingOf(paper, context)
    return paper.row.byHand === undefined && missing.length === 0 ? [] : [{ ...paper.document, missing }]
  })

/** The fields of a paper that are still to be filled in, or that say less than the law makes it state. */
export function missingOf({ row, document }: Made, { law }: RecordContext): string[] {
  const read = validate(row.form.data, document.data, row.form.id)
  if (!read.ok) return read.findings.filter(({ code }) => !asOfOld.has(code)).map((item) => item.path?.join('.') ?? '')
  if (row.byHand !== undefined) return []
  return unmetDemands(row.form, read.value, law).map((item) => item.path?.join('.') ?? item.code)
}

/** A paper as an act fills it, and the row that says how. */
export interface Made {
  readonly row: Filling
  readonly document: RecordDocument
}

function made(record: CaseRecord, context: RecordContext, wanted: (row: Filling) => boolean): Made[] {
  return record.entries.flatMap((_, i) => papersOfAct(record, i, context, wanted))
}

/**
 * The papers of one act, by its place in the record: who, what and when as the record stood then, the words as they were corrected
 * since (案卷文字更正), so that a text which no paper can print is mended on all of them.
 */
export function papersOfAct(
  record: CaseRecord,
  index: number,
  { fillings: own = [], ...known }: RecordContext,
  wanted: (row: Filling) => boolean = () => true,
): Made[] {
  const step = record.entries[index]?.step
  const { id } = procedureOf(record, known.procedures)
  const about = [...fillings, ...own].filter(
    (row) => wanted(row) && row.procedures.includes(id) && step !== undefined && row.steps.includes(step),
  )
  if (about.length === 0) return []
  const state = replay(record, { until: index + 1, words: 'corrected', procedures: known.procedures })
  const entry = state.entries[index]
  if (!entry) return []
  const view: FillView<PayloadTable> = { ...known, record, state, entry }
  return about.filter((row) => row.when?.(view) ?? true).flatMap((row) => documentOf(row, view))
}

function documentOf(row: Filling, view: FillView<PayloadTable>): Made[] {
  const served = row.serves?.(view)
  const { seq, on } = view.entry
  return (row.papers?.(view) ?? [firstParty]).flatMap((party) => {
    const data = row.data(view, party)
    if (data === undefined) return []
    return {
      row,
      document: { form: row.form.id, title: row.form.title, data, seq, on, ...(served ? { of: served } : {}) },
    }
  })
}
