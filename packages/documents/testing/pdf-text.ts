import { inflateSync } from 'node:zlib'

/** What a reader would copy from a page: lines of text from the top down, each with its place. For tests only. */
export interface TextLine {
  readonly text: string
  readonly x: number
  readonly y: number
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
  readonly runs: readonly TextLine[]
  readonly rules: readonly Rule[]
}

/** Text and rules of each page, as they are drawn. */
export function printedPages(pdf: Uint8Array): PrintedPage[] {
  const { objects, pages } = open(pdf)
  return pages.map((page) => {
    const height = Number(/\/MediaBox \[\S+ \S+ \S+ (\S+)\]/.exec(page)?.[1])
    const drawn = streamOf(ref(objects, page, 'Contents'))
    const rules = [...drawn.matchAll(/^(\S+) (\S+) m\n(\S+) (\S+) l$/gm)].map(([, x1, y1, x2, y2]) => ({
      x1: Math.min(Number(x1), Number(x2)),
      y1: Math.min(Number(y1), Number(y2)),
      x2: Math.max(Number(x1), Number(x2)),
      y2: Math.max(Number(y1), Number(y2)),
    }))
    return { height, rules, runs: runsOf(page, objects).map((run) => ({ ...run, y: height - run.y })) }
  })
}

/** Reads the text of a PDF as we write them, through the fonts' own ToUnicode tables: what a search or a screen reader finds. */
export function textOfPdf(pdf: Uint8Array): TextLine[][] {
  const { objects, pages } = open(pdf)
  return pages.map((page) => linesOf(page, objects))
}

function open(pdf: Uint8Array): { objects: Map<string, string>; pages: string[] } {
  const file = Buffer.from(pdf).toString('latin1')
  const objects = new Map<string, string>()
  for (const match of file.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g))
    objects.set(match[1] as string, match[2] as string)
  return { objects, pages: [...objects.values()].filter((object) => /\/Type \/Page\n/.test(object)) }
}

const ref = (objects: Map<string, string>, text: string, key: string): string =>
  objects.get(new RegExp(`/${key} (\\d+) 0 R`).exec(text)?.[1] ?? '') ?? ''

function streamOf(object: string): string {
  const at = object.indexOf('stream\n')
  const bytes = Buffer.from(object.slice(at + 7, object.lastIndexOf('\nendstream')), 'latin1')
  return (object.includes('/FlateDecode') ? inflateSync(bytes) : bytes).toString('latin1')
}

function runsOf(page: string, objects: Map<string, string>): TextLine[] {
  const resources = ref(objects, page, 'Resources')
  const fonts = new Map<string, Map<string, string>>()
  for (const [, name, id] of resources.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
    fonts.set(name as string, unicodeOf(streamOf(ref(objects, objects.get(id as string) ?? '', 'ToUnicode'))))
  }
  const runs: TextLine[] = []
  for (const [, block] of streamOf(ref(objects, page, 'Contents')).matchAll(/BT\n([\s\S]*?)\nET/g)) {
    const [, x, y] = /1 0 0 1 (\S+) (\S+) Tm/.exec(block as string) ?? []
    const table = fonts.get(/\/(F\d+) /.exec(block as string)?.[1] ?? '')
    let text = ''
    for (const [, hex] of (block as string).matchAll(/<([0-9a-f]+)>/g)) {
      for (const code of (hex as string).match(/.{4}/g) ?? []) text += table?.get(code) ?? '�'
    }
    runs.push({ x: Number(x), y: Number(y), text })
  }
  return runs
}

function linesOf(page: string, objects: Map<string, string>): TextLine[] {
  const rows = new Map<number, TextLine[]>()
  for (const run of runsOf(page, objects)) {
    const row = rows.get(run.y) ?? []
    row.push(run)
    rows.set(run.y, row)
  }
  return [...rows.entries()]
    .map(([y, runs]) => ({
      y,
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
