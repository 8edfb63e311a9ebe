import type { Answer } from '@zhifa/domain/cli-kit'
import { filledFrom } from '../filling/fillings'
import { formGroups } from '../forms/registry'

/** `list`: every standard form, how well it is known, and how far a record fills it. */
export function list(json: boolean | undefined): Answer {
  const rows = formGroups.flatMap((group) =>
    group.forms.map(({ id, title, audience, copies, cites, grade, catalogue, nature }) => ({
      id,
      group: group.id,
      title,
      audience,
      copies,
      cites,
      grade,
      catalogue: catalogue ?? null,
      filled: filledFrom(id),
      nature: nature ?? null,
    })),
  )
  if (json) return { out: JSON.stringify(rows, null, 2), yes: true }
  const lines = rows.map(({ id, catalogue, grade, audience, filled, title }) =>
    [id.padEnd(34), catalogue ?? '-', grade.padEnd(11), audience.padEnd(9), filled.padEnd(8), title].join(' '),
  )
  return { out: lines.join('\n'), yes: true }
}
