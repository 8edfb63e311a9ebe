import { caseFileOf, renderCaseFile, renderForm } from '@zhifa/documents'
import type { House, Task } from './task'

/** Makes what a task asks for, here and now. @throws what `renderForm` and `renderCaseFile` throw */
export function make(task: Task, house: House): Promise<Uint8Array> {
  const { law } = house
  if (task.kind === 'form') return renderForm(task.form, task.data, { ...task.options, law })
  if (task.kind === 'volume') return renderCaseFile(task.file, { law })
  const { record, binding, evidence } = task
  return renderCaseFile(caseFileOf(record, house, binding), { law, ...(evidence.length > 0 ? { evidence } : {}) })
}
