import { type Agency, type CaseRecord, type LawBook, procedureOf, type Registry, replay, validate } from '@zhifa/domain'
import { form } from '../forms/registry'
import type { ReviewCheck } from '../forms/review/legal-review-opinion'
import { servedDocument } from './fill-service-and-closing'
import type { AnyFilling } from './filling'
import { fillings } from './fillings'
import type { FillView } from './view'

/** What is known beside the record: who exists, the law, and what a check of the case found. */
export interface RecordContext {
  readonly agency: Agency
  readonly law: LawBook
  readonly registry: Registry
  /** The outcomes of the ten points for a review opinion, by the number of its entry; absent: ticked by hand. */
  readonly checks?: ReadonlyMap<number, readonly ReviewCheck[]>
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
 * same record always yields the same documents. Give each to `renderForm`.
 */
export const documentsOf = (record: CaseRecord, context: RecordContext): RecordDocument[] =>
  made(record, context, (row) => row.byHand === undefined)

/**
 * The documents of a case that the record fills in part: a number that the office gives, pages that are counted, a finding
 * that only a person can word.
 *
 * @example draftsOf(record, context).map((draft) => [draft.title, draft.missing])
 */
export const draftsOf = (record: CaseRecord, context: RecordContext): DocumentDraft[] =>
  made(record, context, (row) => row.byHand !== undefined).map((draft) => {
    const checked = validate(form(draft.form).data, draft.data, draft.form)
    return { ...draft, missing: checked.ok ? [] : checked.findings.map((item) => item.path?.join('.') ?? '') }
  })

function made(record: CaseRecord, context: RecordContext, wanted: (row: AnyFilling) => boolean): RecordDocument[] {
  const { id } = procedureOf(record)
  const rows = fillings.filter((row) => wanted(row) && id.startsWith(row.of ?? ''))
  return record.entries.flatMap((entry, i) => {
    const own = rows.filter((row) => row.steps.includes(entry.step))
    if (own.length === 0) return []
    const view: FillView = { record, state: replay(record, { until: i + 1 }), entry, ...context }
    return own.filter((row) => row.when?.(view) ?? true).map((row) => documentOf(row, view))
  })
}

function documentOf(row: AnyFilling, view: FillView): RecordDocument {
  const served = row.form === 'service-receipt' ? servedDocument(view) : undefined
  return {
    form: row.form,
    title: form(row.form).title,
    data: row.data(view),
    seq: view.entry.seq,
    on: view.entry.on,
    ...(served ? { of: served.form } : {}),
  }
}
