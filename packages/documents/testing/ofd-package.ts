import { DOMParser, type Document, type Element } from '@xmldom/xmldom'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** An OFD file taken apart, by code that shares nothing with the writer. For tests only. */
export class OfdPackage {
  readonly files: ReadonlyMap<string, Uint8Array>
  readonly #read = new Map<string, Document>()

  constructor(ofd: Uint8Array) {
    this.files = new Map(Object.entries(unzipSync(ofd)))
  }

  text(path: string): string {
    const bytes = this.files.get(path)
    if (!bytes) throw new Error(`${path} is not in the package`)
    return strFromU8(bytes)
  }

  xml(path: string): Document {
    const known = this.#read.get(path)
    if (known) return known
    const refuse = (message: string): never => {
      throw new Error(`${path}: ${message}`)
    }
    const parser = new DOMParser({ onError: (_, message) => refuse(message) })
    const read = parser.parseFromString(this.text(path), 'text/xml')
    this.#read.set(path, read)
    return read
  }

  /** The paths of the pages, in order. */
  get pages(): { readonly id: string; readonly path: string }[] {
    return all(this.xml('Doc_0/Document.xml'), 'Page').map((page) => ({
      id: attribute(page, 'ID'),
      path: `Doc_0/${attribute(page, 'BaseLoc')}`,
    }))
  }
}

export const all = (within: Document | Element, name: string): Element[] => [
  ...within.getElementsByTagName(`ofd:${name}`),
]

export function attribute(element: Element, name: string): string {
  const value = element.getAttribute(name)
  if (value === null) throw new Error(`${element.tagName} has no ${name}`)
  return value
}

export const numbers = (text: string): number[] => text.split(' ').map(Number)

/** `g 3 5 2` as 5 5 5 2. */
export function deltas(text: string): number[] {
  const values: number[] = []
  const parts = text.split(' ')
  for (let i = 0; i < parts.length; i++) {
    if (parts[i] === 'g') {
      values.push(...Array.from({ length: Number(parts[i + 1]) }, () => Number(parts[i + 2])))
      i += 2
    } else values.push(Number(parts[i]))
  }
  return values
}

/** A piece of text on its base line, in millimetres from the top left corner. */
export interface OfdRun {
  readonly text: string
  readonly x: number
  readonly y: number
}

/** The pieces of text of each page in the order in which they stand in the file. */
export const runsOfOfd = (ofd: OfdPackage): OfdRun[][] =>
  ofd.pages.map(({ path }) =>
    all(ofd.xml(path), 'TextObject').map((object) => {
      const [left = 0, top = 0] = numbers(attribute(object, 'Boundary'))
      const [code] = all(object, 'TextCode')
      if (!code) throw new Error('a TextObject without TextCode')
      return {
        text: code.textContent ?? '',
        x: left + Number(attribute(code, 'X')),
        y: top + Number(attribute(code, 'Y')),
      }
    }),
  )

/** The places that the lines and curves of each page go through, in the order of the file: millimetres from the top left corner. */
export const pathsOfOfd = (ofd: OfdPackage): number[][] =>
  ofd.pages.map(({ path }) =>
    all(ofd.xml(path), 'PathObject').flatMap((object) => {
      const [left = 0, top = 0] = numbers(attribute(object, 'Boundary'))
      const data = all(object, 'AbbreviatedData')[0]?.textContent ?? ''
      const points = data
        .split(/[A-Z ]+/)
        .filter((part) => part !== '')
        .map(Number)
      return points.map((value, i) => value + (i % 2 === 0 ? left : top))
    }),
  )

/** The same package with its XML changed, or with a part left out (`undefined`): for tests of tests. */
export const changed = (ofd: Uint8Array, change: (xml: string, path: string) => string | undefined): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(unzipSync(ofd)).flatMap(([path, bytes]) => {
        const xml = path.endsWith('.xml') ? change(strFromU8(bytes), path) : undefined
        if (xml === undefined && path.endsWith('.xml')) return []
        return [[path, xml === undefined ? bytes : strToU8(xml)]]
      }),
    ),
  )
