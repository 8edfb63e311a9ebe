import { type Zippable, zipSync } from 'fflate'

/** The oldest day that a zip can name, in the local time that zips are in: the same bytes wherever and whenever they are made. */
const noDay = new Date(1980, 0, 1)

/** Pictures are packed already. */
const packed = /\.(png|jpg)$/

/**
 * The package: its parts in the order given. The same parts give the same bytes; the deflater is the library's own and not that of
 * the Node that happens to run.
 */
export function zip(parts: readonly (readonly [string, string | Uint8Array])[]): Uint8Array {
  const files: Zippable = {}
  for (const [name, content] of parts)
    files[name] = [typeof content === 'string' ? Buffer.from(content) : content, { level: packed.test(name) ? 0 : 6 }]
  return zipSync(files, { mtime: noDay })
}
