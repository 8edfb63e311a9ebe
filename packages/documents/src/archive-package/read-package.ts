import type { Readable } from 'node:stream'
import { type Entry, open as openZip, validateFileName, type ZipFile } from 'yauzl'

/** A file in a package, as the container says. */
export interface PackedFile {
  readonly path: string
  readonly bytes: number
  readonly encrypted: boolean
  /** Why its name is not one that may be unpacked; absent when it is. */
  readonly unsafe?: string
}

/** A package that is open for reading: nothing of it is unpacked onto the disk. */
export interface PackageReader {
  readonly files: readonly PackedFile[]
  /** The bytes of a file; the stream fails where they are not what the container says. */
  open(path: string): Promise<Readable>
  close(): void
}

/** Thrown for a file that is no package at all, or is cut off. */
export class UnreadablePackageError extends Error {
  readonly code = 'archive-package.unreadable'
  constructor(why: string) {
    super(`无法读取移交包，不是ZIP文件或者已截断 / not a ZIP, or cut off: ${why}`)
    this.name = 'UnreadablePackageError'
  }
}

/** So many files at most are in a package: a list without an end is no package. */
const mostFiles = 200_000

/** Opens a package. @throws UnreadablePackageError */
export async function readPackage(file: string): Promise<PackageReader> {
  const { zip, entries } = await listed(file)
  // A name that was not decoded is bytes, which print as the UTF-8 that they are.
  const nameOf = ({ fileName }: Entry): string => `${fileName}`
  const byPath = new Map(entries.map((entry) => [nameOf(entry), entry]))
  return {
    files: entries.map((entry) => {
      const path = nameOf(entry)
      const unsafe = unsafeName(path, entry)
      return {
        path,
        bytes: entry.uncompressedSize,
        encrypted: entry.isEncrypted(),
        ...(unsafe === undefined ? {} : { unsafe }),
      }
    }),
    open: (path) =>
      new Promise((resolve, reject) => {
        const entry = byPath.get(path)
        if (!entry) return reject(new Error(`没有该文件 / no file ${path}`))
        zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream)))
      }),
    close: () => zip.close(),
  }
}

/** A symbolic link points outside, whatever it is called. */
const isLink = ({ externalFileAttributes }: Entry): boolean => ((externalFileAttributes >>> 16) & 0o170000) === 0o120000

function unsafeName(path: string, entry: Entry): string | undefined {
  if (isLink(entry)) return 'symbolic link'
  if (!/^[\x20-\x7e]+$/.test(path)) return 'not plain ASCII'
  return validateFileName(path) ?? undefined
}

function listed(file: string): Promise<{ readonly zip: ZipFile; readonly entries: readonly Entry[] }> {
  return new Promise((resolve, reject) => {
    const unreadable = (error: Error): void => reject(new UnreadablePackageError(error.message))
    // Names are looked at here: one that leaves the folder is to be reported, not to end the reading.
    openZip(file, { lazyEntries: true, autoClose: false, decodeStrings: false }, (error, zip) => {
      if (error) return unreadable(error)
      const entries: Entry[] = []
      zip.on('error', unreadable)
      zip.on('entry', (entry: Entry) => {
        entries.push(entry)
        if (entries.length > mostFiles) return unreadable(new Error(`more than ${mostFiles} files`))
        zip.readEntry()
      })
      zip.on('end', () => resolve({ zip, entries }))
      zip.readEntry()
    })
  })
}
