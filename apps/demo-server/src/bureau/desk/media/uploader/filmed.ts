/** When a recording began and how long it is, as its file says. */
export interface Filmed {
  readonly began: Date
  readonly seconds: number
}

/** Seconds from 1904-01-01, from which MP4 counts, to 1970-01-01. */
const since1904 = 2_082_844_800
/** A head stands before or behind the film; so many boxes there are at most. */
const mostBoxes = 100
const mostHead = 16 * 1024 * 1024

/**
 * Reads the head of a film (ISO/IEC 14496-12, `moov/mvhd`): MP4, MOV, 3GP, as enforcement recorders write them. Only what it needs is
 * read, wherever in the file it stands. Nothing where the file does not say, or says no day that a recorder could have.
 */
export async function filmedIn(file: Blob, now: Date): Promise<Filmed | undefined> {
  let at = 0
  for (let n = 0; n < mostBoxes && at + 16 <= file.size; n++) {
    const head = await viewOf(file, at, 16)
    const [length, kind] = [head.getUint32(0), head.getUint32(4)]
    const size = length === 1 ? Number(head.getBigUint64(8)) : length === 0 ? file.size - at : length
    if (size < 8) return undefined
    if (kind === nameOf('moov')) {
      const begin = at + (length === 1 ? 16 : 8)
      return headOf(await viewOf(file, begin, Math.min(size - 8, mostHead)), now)
    }
    at += size
  }
  return undefined
}

const nameOf = (name: string): number => [...name].reduce((sum, letter) => sum * 256 + letter.charCodeAt(0), 0)

const viewOf = async (file: Blob, at: number, size: number): Promise<DataView> =>
  new DataView(await file.slice(at, at + size).arrayBuffer())

function headOf(moov: DataView, now: Date): Filmed | undefined {
  for (let at = 0; at + 8 <= moov.byteLength; ) {
    const size = moov.getUint32(at)
    if (size < 8) return undefined
    if (moov.getUint32(at + 4) === nameOf('mvhd') && at + size <= moov.byteLength) return timesOf(moov, at + 8, now)
    at += size
  }
  return undefined
}

function timesOf(moov: DataView, at: number, now: Date): Filmed | undefined {
  const wide = moov.getUint8(at) === 1
  if (at + (wide ? 32 : 20) > moov.byteLength) return undefined
  const created = (wide ? Number(moov.getBigUint64(at + 4)) : moov.getUint32(at + 4)) - since1904
  const scale = moov.getUint32(at + (wide ? 20 : 12))
  const length = wide ? Number(moov.getBigUint64(at + 24)) : moov.getUint32(at + 16)
  const [began, seconds] = [new Date(created * 1000), scale === 0 ? 0 : length / scale]
  const ended = began.getTime() + seconds * 1000
  // Recorders whose clock was never set count from 1904 or 1970.
  return created > 946_684_800 && seconds > 0 && ended <= now.getTime() ? { began, seconds } : undefined
}

/** A moment as an input of date and time has it, in the time of China: `2026-11-20T09:28`. */
export const atMinute = (moment: Date): string => new Date(moment.getTime() + 8 * 3_600_000).toISOString().slice(0, 16)
