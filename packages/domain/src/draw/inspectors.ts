import type { PlainDate } from '../date/plain-date'
import { named } from '../input/named'
import { type Registry, validCertificate } from '../people/registry'
import type { DrawInspector } from './plan'

/**
 * The list of inspectors of a draw from the registry: whoever holds a certificate for inspection in the area that is valid
 * on the day. An officer without one is not drawn and passed over, but not on the list at all.
 *
 * @param categories which categories of objects each officer inspects, by id; one without an entry inspects none
 * @param recused objects from which an officer is recused, by id
 */
export function drawInspectors(
  registry: Registry,
  {
    on,
    area,
    categories,
    recused = {},
  }: {
    readonly on: PlainDate
    readonly area: string
    readonly categories: Readonly<Record<string, readonly string[]>>
    readonly recused?: Readonly<Record<string, readonly string[]>>
  },
): DrawInspector[] {
  const [inspected, kept] = [named(categories), named(recused)]
  return [...registry.officers.values()].flatMap((officer) => {
    const own = inspected[officer.id] ?? []
    if (own.length === 0 || !validCertificate(officer, 'inspection', area, on)) return []
    const from = kept[officer.id]
    return [
      {
        id: officer.id,
        name: officer.name,
        categories: [...own],
        areas: [area],
        ...(from ? { recused: [...from] } : {}),
      },
    ]
  })
}
