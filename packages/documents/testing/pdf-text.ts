import { inflateSync } from 'node:zlib'

/** What a reader would copy from a page: lines of text from the top down, each with its place. For tests only. */
export interface TextLine {
  readonly text: string
  readonly x: number
  readonly y: number
}

/** A stretch of text as it is drawn: its size, and what is added between its characters, both in points. */
export interface PrintedRun extends TextLine {
  readonly size: number
  readonly spacing: number
}

/** A straight rule on a page: both ends, in points from the top left corner. */
export interface Rule {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
}

/** A page as it lies on paper: every stretch of text with its place (y of the base line from the top), and every rule. */
export interface PrintedPage {
  readonly height: number
  readonly runs: readonly PrintedRun[]
  readonly rules: readonly Rule[]
}

/** Text and rules of each page, as they are drawn. */
export const printedPages = (pdf: Uint8Array): PrintedPage[] =>
  pagesOf(pdf, (page, objects) => {
    const height = Number(/\/MediaBox \[\S+ \S+ \S+ (\S+)\]/.exec(page)?.[1])
    const drawn = streamOf(ref(page, 'Contents', objects))
    const rules = [...drawn.matchAll(/^(\S+) (\S+) m\n(\S+) (\S+) l$/gm)].map(([, x1, y1, x2, y2]) => ({
      x1: Math.min(Number(x1), Number(x2)),
      y1: Math.min(Number(y1), Number(y2)),
      x2: Math.max(Number(x1), Number(x2)),
      y2: Math.max(Number(y1), Number(y2)),
    }))
    return { height, rules, runs: runsOf(page, objects).map((run) => ({ ...run, y: height - run.y })) }
  })

/** Reads the text of a PDF as we write them, through the fonts' own ToUnicode tables: what a search or a screen reader finds. */
export const textOfPdf = (pdf: Uint8Array): TextLine[][] => runsOfPdf(pdf).map(linesOf)

/** The pieces of text of each page in the order in which they are written, with the base line from the foot of the page. */
export const runsOfPdf = (pdf: Uint8Array): TextLine[][] => pagesOf(pdf, (page, objects) => runsOf(page, objects))

/** The smallest print of a file, in points. */
export const smallestPrint = (pdf: Uint8Array): number =>
  Math.min(
    ...pagesOf(pdf, (page, objects) =>
      [...streamOf(ref(page, 'Contents', objects)).matchAll(/^\/\S+ ([\d.]+) Tf$/gm)].map(([, size]) => Number(size)),
    ).flat(),
  )

/** The places that the lines and curves of each page go through, in the order of drawing: points from the top left corner. */
export const pathsOfPdf = (pdf: Uint8Array): number[][] =>
  pagesOf(pdf, (page, objects) => {
    const drawn = streamOf(ref(page, 'Contents', objects)).replaceAll(/BT\n[\s\S]*?\nET/g, '')
    return [...drawn.matchAll(/^((?:-?[\d.]+ )+)(m|l|c|v|re)$/gm)].flatMap(([, numbers = '', operator]) => {
      const [x = 0, y = 0, w = 0, h = 0, ...more] = numbers.trim().split(' ').map(Number)
      if (operator === 're') return [x, y, x + w, y, x + w, y + h, x, y + h]
      return { m: [x, y], l: [x, y], v: [x, y, w, h], c: [x, y, w, h, ...more] }[operator as 'm' | 'l' | 'v' | 'c']
    })
  })

function pagesOf<T>(pdf: Uint8Array, read: (page: string, objects: Map<string, string>) => T): T[] {
  const file = Buffer.from(pdf).toString('latin1')
  const objects = new Map<string, string>()
  for (const match of file.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g))
    objects.set(match[1] as string, match[2] as string)
  const pages = [...objects.values()].filter((object) => /\/Type \/Page\n/.test(object))
  return pages.map((page) => read(page, objects))
}

function streamOf(object: string): string {
  const at = object.indexOf('stream\n')
  const bytes = Buffer.from(object.slice(at + 7, object.lastIndexOf('\nendstream')), 'latin1')
  return (object.includes('/FlateDecode') ? inflateSync(bytes) : bytes).toString('latin1')
}

const ref = (text: string, key: string, objects: Map<string, string>): string =>
  objects.get(new RegExp(`/${key} (\\d+) 0 R`).exec(text)?.[1] ?? '') ?? ''

function runsOf(page: string, objects: Map<string, string>): PrintedRun[] {
  const resources = ref(page, 'Resources', objects)
  const fonts = new Map<string, Map<string, string>>()
  for (const [, name, id] of resources.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
    fonts.set(name as string, unicodeOf(streamOf(ref(objects.get(id as string) ?? '', 'ToUnicode', objects))))
  }
  const runs: PrintedRun[] = []
  for (const [, block] of streamOf(ref(page, 'Contents', objects)).matchAll(/BT\n([\s\S]*?)\nET/g)) {
    const [, x, y] = /1 0 0 1 (\S+) (\S+) Tm/.exec(block as string) ?? []
    const table = fonts.get(/\/(F\d+) /.exec(block as string)?.[1] ?? '')
    let text = ''
    for (const [, hex] of (block as string).matchAll(/<([0-9a-f]+)>/g)) {
      for (const code of (hex as string).match(/.{4}/g) ?? []) text += table?.get(code) ?? '�'
    }
    const size = Number(/ ([\d.]+) Tf$/m.exec(block as string)?.[1])
    const spacing = Number(/^(-?[\d.]+) Tc$/m.exec(block as string)?.[1] ?? 0)
    runs.push({ x: Number(x), y: Number(y), text, size, spacing })
  }
  return runs
}

/** Runs on one base line, from left to right: two fonts in neighbouring cells have theirs a tenth of a point apart. */
function linesOf(all: readonly TextLine[]): TextLine[] {
  const rows: TextLine[][] = []
  for (const run of [...all].sort((a, b) => b.y - a.y)) {
    const row = rows.at(-1)
    if (row?.[0] && row[0].y - run.y < 0.5) row.push(run)
    else rows.push([run])
  }
  return rows
    .map((runs) => ({
      y: runs[0]?.y ?? 0,
      x: Math.min(...runs.map((run) => run.x)),
      text: runs
        .sort((a, b) => a.x - b.x)
        .map((run) => run.text)
        .join(''),
    }))
    .sort((a, b) => b.y - a.y)
}

function unicodeOf(cmap: string): Map<string, string> {
  const table = new Map<string, string>()
  for (const [, first, list] of cmap.matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[(.*?)\]/g)) {
    ;(list as string).match(/<[^>]*>/g)?.forEach((entry, i) => {
      const code = (Number.parseInt(first as string, 16) + i).toString(16).padStart(4, '0')
      table.set(
        code,
        String.fromCharCode(...(entry.match(/[0-9a-f]{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16))),
      )
    })
  }
  return table
}

const runningText = /（续页）|^— \d+ —$|^第\d+页　共\d+页$|^\d+$/

/** All text in one string, without the breaks between lines, cells and pages, and without running heads and page numbers. */
export function plainText(pdf: Uint8Array): string {
  return textOfPdf(pdf)
    .flat()
    .map((line) => line.text)
    .filter((text) => !runningText.test(text))
    .join('')
}
