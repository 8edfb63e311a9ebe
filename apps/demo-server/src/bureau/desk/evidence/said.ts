import type { Sent } from '../form'

const lists: Readonly<Record<string, readonly string[]>> = { series: ['files'], custody: ['of'] }
const numbers: readonly string[] = ['item', 'redaction']

/** What a form says of the evidence, as the domain reads it: what was left empty was not said. */
export function saidIn(sent: Sent): Record<string, unknown> {
  const kind = one(sent.kind)
  const many = lists[kind] ?? []
  const fields = Object.entries(sent).flatMap(([name, value]): [string, unknown][] => {
    if (name === 'kind' || name === 'looked' || many.includes(name)) return []
    const text = one(value).replaceAll('\r\n', '\n').trim()
    if (text === '') return []
    return [[name, numbers.includes(name) ? Number(text) : text]]
  })
  return {
    ...Object.fromEntries(fields),
    ...Object.fromEntries(many.map((name) => [name, [sent[name] ?? []].flat()])),
    ...(kind === 'redaction-decision' ? { looked: sent.looked !== undefined } : {}),
    kind,
  }
}

const one = (value: Sent[string]): string => (typeof value === 'string' ? value : (value?.[0] ?? ''))
