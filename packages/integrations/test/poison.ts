import type { Channel } from '../src'

/** A door that says no in words that no database takes, and hands on the raw answer. */
export function receiptOf(text: string): Channel {
  const no = async () =>
    ({
      kind: 'failed',
      failure: { code: 'refused', message: { zh: text, en: text }, raw: text, permanent: true },
    }) as const
  return { id: 'poison', put: no, withdraw: no, readBack: async () => ({ kind: 'observed' }) }
}
