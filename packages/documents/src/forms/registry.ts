import { UnknownFormError } from '../form/errors'
import type { AnyForm } from '../form/form'
import { standardForms } from './index'

/** All standard forms, in the order of the catalogue. */
export const forms: readonly AnyForm[] = standardForms

export { formGroups } from './index'

const byId = new Map(forms.map((item) => [item.id, item]))

/** A standard form by its id. @throws {UnknownFormError} @example form('penalty-decision').title // '行政处罚决定书' */
export function form(id: string): AnyForm {
  const found = byId.get(id)
  if (!found) throw new UnknownFormError(id, byId.keys())
  return found
}

/** The form itself, or the standard one that an id names. @throws {UnknownFormError} */
export const formOf = (formOrId: string | AnyForm): AnyForm =>
  typeof formOrId === 'string' ? form(formOrId) : formOrId
