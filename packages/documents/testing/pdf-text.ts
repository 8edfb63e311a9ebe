import { inflateSync } from 'node:zlib'

/** What a reader would copy from a page: lines of text from the top down, each with its place. For tests only. */
export interface TextLine {
  readonly text: string
  readonly x: number
  readonly y: number
}

/** Reads the text of a PDF as we write them, through the fonts' own ToUnicode tables: what a search or a screen reader finds. */
export function textOfPdf(pdf: Uint8Array): TextLine[][] {
  const file = Buffer.from(pdf).toString('latin1')
  const objects = new Map<string, string>()
  for (const match of file.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g))
    objects.set(match[1] as string, match[2] as string)
  const pages = [...objects.values()].filter((object) => /\/Type \/Page\n/.test(object))
  return pages.map((page) => linesOf(page, objects))
}

function streamOf(object: string): string {
  const at = object.indexOf('stream\n')
  const bytes = Buffer.from(object.slice(at + 7, object.lastIndexOf('\nendstream')), 'latin1')
  return (object.includes('/FlateDecode') ? inflateSync(bytes) : bytes).toString('latin1')
}

function linesOf(page: string, objects: Map<string, string>): TextLine[] {
  const ref = (text: string, key: string): string =>
    objects.get(new RegExp(`/${key} (\\d+) 0 R`).exec(text)?.[1] ?? '') ?? ''
  const resources = ref(page, 'Resources')
  const fonts = new Map<string, Map<string, string>>()
  for (const [, name, id] of resources.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
    fonts.set(name as string, unicodeOf(streamOf(ref(objects.get(id as string) ?? '', 'ToUnicode'))))
  }
  const rows = new Map<string, { x: number; text: string }[]>()
  for (const [, block] of streamOf(ref(page, 'Contents')).matchAll(/BT\n([\s\S]*?)\nET/g)) {
    const [, x, y] = /1 0 0 1 (\S+) (\S+) Tm/.exec(block as string) ?? []
    const table = fonts.get(/\/(F\d+) /.exec(block as string)?.[1] ?? '')
    let text = ''
    for (const [, hex] of (block as string).matchAll(/<([0-9a-f]+)>/g)) {
      for (const code of (hex as string).match(/.{4}/g) ?? []) text += table?.get(code) ?? '�'
    }
    const row = rows.get(y as string) ?? []
    row.push({ x: Number(x), text })
    rows.set(y as string, row)
  }
  return [...rows.entries()]
    .map(([y, runs]) => ({
      y: Number(y),
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
