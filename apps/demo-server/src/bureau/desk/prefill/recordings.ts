import type { CaseRecord, Entry } from '@zhifa/domain'
import { type Known, present, type UploadedRecording } from './known'

/**
 * The recordings of an act: what was uploaded and no act names yet, of the newest day on which there is any. An upload says when and
 * with which device it was made, so nobody types a digest; who keeps it is whoever kept the last one.
 */
export async function recordingsFor(known: Known): Promise<readonly Record<string, unknown>[]> {
  const named = namedIn(known.record)
  const free = unnamed(known.record, await known.recordings())
  const day = free.reduce((newest, { started = '' }) => (started > newest ? started : newest), '').slice(0, 10)
  const usual = custodianOf(await known.usual())
  return free
    .filter(({ started }) => day !== '' && started?.startsWith(day))
    .map((one, i) => rowOf(one, named.length + 1 + i, named.at(-1)?.custodian ?? usual))
}

const namedIn = ({ entries }: CaseRecord) => entries.flatMap(({ recordings = [] }) => recordings)

/** Of uploaded recordings those that no act names yet. */
export function unnamed<R extends { readonly sha256: string }>(
  record: CaseRecord,
  uploaded: readonly R[],
): readonly R[] {
  const named = new Set(namedIn(record).map(({ sha256 }) => sha256))
  return uploaded.filter(({ sha256 }) => !named.has(sha256))
}

const rowOf = ({ sha256, device, started, ended }: UploadedRecording, n: number, custodian: string | undefined) =>
  present({ id: `AV-${String(n).padStart(3, '0')}`, sha256, device, start: started, end: ended, custodian })

const custodianOf = (usual: Entry | undefined): string | undefined => usual?.recordings?.at(-1)?.custodian

/** When an act took place that its recordings show from beginning to end. */
export function timesShown(rows: readonly Record<string, unknown>[]): { start?: string; end?: string } {
  const starts = rows.flatMap(({ start }) => (typeof start === 'string' ? [start] : [])).sort()
  const ends = rows.flatMap(({ end }) => (typeof end === 'string' ? [end] : [])).sort()
  return present({ start: starts[0], end: ends.at(-1) })
}
