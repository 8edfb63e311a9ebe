import { type Agency, type CaseRecord, type LawBook, procedureOf, type Registry, replay } from '@zhifa/domain'
import { UnknownFormError } from '../form/errors'
import type { AnyForm } from '../form/form'
import { forms } from '../form/registry'
import { servedDocument } from './fill-notice-and-decision'
import type { FillView } from './view'

/** What is known beside the record: who exists, and the law. */
export interface RecordContext {
  readonly agency: Agency
  readonly law: LawBook
  readonly registry: Registry
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

/**
 * The documents of a case: for each act, those that its step names, filled from the record as it stood then. Nothing is
 * stored: the same record always yields the same documents. Give each to `renderForm`.
 *
 * @throws {UnknownFormError} when a step names a form that nobody defined, or one that cannot be filled from a record.
 */
export function documentsOf(record: CaseRecord, context: RecordContext): RecordDocument[] {
  const procedure = procedureOf(record)
  return record.entries.flatMap((entry, i) => {
    const ids = procedure.steps[entry.step]?.documents ?? []
    if (ids.length === 0) return []
    const view: FillView = { record, state: replay(record, { until: i + 1 }), entry, ...context }
    return ids.map((id) => documentOf(id, view))
  })
}

function documentOf(id: string, view: FillView): RecordDocument {
  const form: AnyForm | undefined = forms.find((item) => item.id === id)
  if (!form?.fill) throw new UnknownFormError(id)
  return {
    form: id,
    title: form.title,
    data: form.fill(view),
    seq: view.entry.seq,
    on: view.entry.on,
    ...(id === 'service-receipt' ? { of: servedDocument(view).form } : {}),
  }
}
