import type { Sent } from '../form'

const one = (value: Sent[string]): string => (typeof value === 'string' ? value : (value?.[0] ?? ''))

/** How a form says the fields of an act that are no plain words. */
export interface SaidFields {
  readonly numbers: readonly string[]
  /** Fields of which several are sent, by the kind of the act. */
  readonly lists: Readonly<Record<string, readonly string[]>>
}

/** What a form says, as the domain reads it: what was left empty was not said. */
export function readSaid(sent: Sent, { numbers, lists }: SaidFields): Record<string, unknown> & { kind: string } {
  const kind = one(sent.kind)
  const many = lists[kind] ?? []
  const fields = Object.entries(sent).flatMap(([name, value]): [string, unknown][] => {
    if (name === 'kind' || many.includes(name)) return []
    const text = one(value).replaceAll('\r\n', '\n').trim()
    if (text === '') return []
    return [[name, numbers.includes(name) ? Number(text) : text]]
  })
  return {
    ...Object.fromEntries(fields),
    ...Object.fromEntries(many.map((name) => [name, [sent[name] ?? []].flat()])),
    kind,
  }
}
