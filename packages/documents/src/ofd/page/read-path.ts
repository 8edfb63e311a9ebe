import { OfdContentError } from '../errors'
import type { Segment } from './items'

/** SVG's commands, what OFD calls them, and how many numbers each takes. */
const commands: Readonly<Record<string, { readonly command: Segment['command']; readonly takes: number }>> = {
  M: { command: 'M', takes: 2 },
  L: { command: 'L', takes: 2 },
  Q: { command: 'Q', takes: 4 },
  C: { command: 'B', takes: 6 },
  Z: { command: 'C', takes: 0 },
}

/** Path data as SVG writes it, in absolute places. @throws {OfdContentError} for any other command */
export function readPath(data: string): Segment[] {
  const segments: Segment[] = []
  for (const [, letter = '', numbers = ''] of data.matchAll(/([a-z])([^a-z]*)/gi)) {
    const known = commands[letter]
    const points = (numbers.match(/-?\d*\.?\d+/g) ?? []).map(Number)
    const { command, takes } = known ?? { command: 'M' as const, takes: 0 }
    const fits = takes === 0 ? points.length === 0 : points.length > 0 && points.length % takes === 0
    if (!known || !fits || (command === 'M' && points.length > 2)) throw new OfdContentError(`path ${letter}${numbers}`)
    if (takes === 0) segments.push({ command, points })
    // A command that goes on without its letter.
    for (let at = 0; at < points.length; at += takes || 1)
      segments.push({ command, points: points.slice(at, at + takes) })
  }
  return segments
}
