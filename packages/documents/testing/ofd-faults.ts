import type { Element } from '@xmldom/xmldom'
import { engine, type FontkitFont } from '../src/pdfmake/pdfmake'
import { all, attribute, deltas, numbers, type OfdPackage } from './ofd-package'

/** What is wrong with the structure of an OFD file as GB/T 33190-2016 describes it; nothing when it is sound. For tests only. */
export function ofdFaults(ofd: OfdPackage): string[] {
  const faults: string[] = []
  const must = (holds: boolean, fault: string): void => {
    if (!holds) faults.push(fault)
  }
  const first = [...ofd.files.keys()][0]
  must(first === 'OFD.xml', `the package begins with ${first}`)
  const used = referenced(ofd, must)
  for (const name of ofd.files.keys()) must(used.has(name), `nothing refers to ${name}`)
  // Without its parts, and with references into nothing, nothing more can be read.
  if (faults.length > 0) return faults
  ids(ofd, must)
  if (faults.length > 0) return faults
  for (const { path } of ofd.pages) {
    must(all(ofd.xml(path), 'Layer').length === 1, `${path} has not one layer`)
    for (const object of all(ofd.xml(path), 'TextObject')) text(ofd, object, must)
    for (const object of all(ofd.xml(path), 'PathObject')) shape(object, must)
    for (const object of all(ofd.xml(path), 'ImageObject')) {
      const [, , width, height] = numbers(attribute(object, 'Boundary'))
      must(
        attribute(object, 'CTM') === `${width} 0 0 ${height} 0 0`,
        `image ${attribute(object, 'ID')} is not stretched`,
      )
    }
  }
  return faults
}

type Must = (holds: boolean, fault: string) => void

/** Follows every location from the door on. */
function referenced(ofd: OfdPackage, must: Must): Set<string> {
  const used = new Set(['OFD.xml'])
  const use = (folder: string, location: string | null | undefined): string => {
    const path = `${folder}${location ?? ''}`
    must(ofd.files.has(path), `${path} is referred to and not there`)
    used.add(path)
    return path
  }
  const body = (path: string, name: string): (string | null)[] =>
    ofd.files.has(path) ? all(ofd.xml(path), name).map((each) => each.textContent) : []
  const document = use('', body('OFD.xml', 'DocRoot')[0])
  const resources = ['PublicRes', 'DocumentRes'].flatMap((name) => body(document, name)).map((at) => use('Doc_0/', at))
  for (const path of resources) {
    const base = ofd.xml(path).documentElement
    const folder = `Doc_0/${base ? attribute(base, 'BaseLoc') : ''}/`
    for (const location of [...body(path, 'FontFile'), ...body(path, 'MediaFile')]) use(folder, location)
  }
  for (const { path } of ofd.pages) use('', path)
  for (const list of body(document, 'Attachments'))
    for (const location of body(use('Doc_0/', list), 'FileLoc')) use('Doc_0/Attachs/', location)
  return used
}

function ids(ofd: OfdPackage, must: Must): void {
  const xml = [...ofd.files.keys()].filter((name) => name.endsWith('.xml') && !name.endsWith('Attachments.xml'))
  const found = xml.flatMap((name) =>
    [...ofd.xml(name).getElementsByTagName('*')].flatMap((each) =>
      each.hasAttribute('ID') ? [attribute(each, 'ID')] : [],
    ),
  )
  must(new Set(found).size === found.length, 'a number is given twice')
  const last = all(ofd.xml('Doc_0/Document.xml'), 'MaxUnitID')[0]?.textContent
  must(Number(last) === Math.max(...found.map(Number)), `MaxUnitID is ${last}`)
  const known = (element: string): Set<string> =>
    new Set(
      xml
        .filter((name) => name.endsWith('Res.xml'))
        .flatMap((name) => all(ofd.xml(name), element).map((each) => attribute(each, 'ID'))),
    )
  for (const { path } of ofd.pages) {
    for (const object of all(ofd.xml(path), 'TextObject'))
      must(known('Font').has(attribute(object, 'Font')), `${path}: no font ${attribute(object, 'Font')}`)
    for (const object of all(ofd.xml(path), 'ImageObject'))
      must(
        known('MultiMedia').has(attribute(object, 'ResourceID')),
        `${path}: no picture ${attribute(object, 'ResourceID')}`,
      )
  }
}

const order = (element: Element): string[] => [...element.childNodes].map((node) => node.nodeName.replace('ofd:', ''))
const inOrder = (found: readonly string[], wanted: readonly string[]): boolean =>
  found.every(
    (name, i) => wanted.includes(name) && (i === 0 || wanted.indexOf(name) > wanted.indexOf(found[i - 1] ?? '')),
  )

function text(ofd: OfdPackage, object: Element, must: Must): void {
  const id = `text ${attribute(object, 'ID')}`
  must(inOrder(order(object), ['FillColor', 'StrokeColor', 'CGTransform', 'TextCode']), `${id}: wrong order`)
  const [code] = all(object, 'TextCode')
  const [glyphs] = all(object, 'CGTransform')
  const content = code?.textContent ?? ''
  const characters = [...content]
  must(content !== '' && content.trim() === content, `${id} begins or ends with a blank`)
  must(
    characters.length === 1 || !characters.some((char) => char.length > 1),
    `${id}: a character beyond U+FFFF is not alone`,
  )
  const delta = code?.getAttribute('DeltaX')
  must((delta ? deltas(delta).length : 0) === characters.length - 1, `${id}: DeltaX does not fit`)
  must(
    glyphs !== undefined && Number(attribute(glyphs, 'CodeCount')) === characters.length,
    `${id}: CodeCount does not fit`,
  )
  const list = numbers((glyphs && all(glyphs, 'Glyphs')[0]?.textContent) ?? '')
  must(
    glyphs !== undefined && Number(attribute(glyphs, 'GlyphCount')) === list.length,
    `${id}: GlyphCount does not fit`,
  )
  const font = fontOf(ofd, attribute(object, 'Font'))
  must(
    list.every((glyph) => glyph > 0 && glyph < font.numGlyphs),
    `${id}: a glyph that the font does not have`,
  )
  // Both ways to a glyph: by its number, and by the character.
  if (list.length === characters.length)
    characters.forEach((char, i) => {
      must(
        font.glyphForCodePoint(char.codePointAt(0) ?? 0).id === list[i],
        `${id}: ${char} is another glyph by its character`,
      )
    })
  const [, , width = 0, height = 0] = numbers(attribute(object, 'Boundary'))
  const reach = deltas(delta ?? '').reduce((sum, step) => sum + step, 0)
  must((delta ? reach : 0) <= width && Number(code && attribute(code, 'Y')) <= height, `${id} leaves its boundary`)
}

function shape(object: Element, must: Must): void {
  const id = `path ${attribute(object, 'ID')}`
  must(inOrder(order(object), ['StrokeColor', 'FillColor', 'AbbreviatedData']), `${id}: wrong order`)
  const [, , width = 0, height = 0] = numbers(attribute(object, 'Boundary'))
  must(width > 0 && height > 0, `${id} is flat`)
  const data = all(object, 'AbbreviatedData')[0]?.textContent ?? ''
  must(
    /^M( [-.\d]+){2}( (L( [-.\d]+){2}|Q( [-.\d]+){4}|B( [-.\d]+){6}|M( [-.\d]+){2}|C))+$/.test(data),
    `${id}: ${data.slice(0, 40)}`,
  )
  const points = data
    .split(/[A-Z ]+/)
    .filter((part) => part !== '')
    .map(Number)
  points.forEach((value, i) => {
    must(value >= -1e-3 && value <= (i % 2 === 0 ? width : height) + 1e-3, `${id} leaves its boundary`)
  })
}

const opened = new WeakMap<OfdPackage, Map<string, FontkitFont>>()

/** A font of the package, opened as a file of its own. */
function fontOf(ofd: OfdPackage, id: string): FontkitFont {
  const fonts = opened.get(ofd) ?? new Map<string, FontkitFont>()
  opened.set(ofd, fonts)
  const known = fonts.get(id)
  if (known) return known
  const font = all(ofd.xml('Doc_0/PublicRes.xml'), 'Font').find((each) => attribute(each, 'ID') === id)
  const file = font && all(font, 'FontFile')[0]?.textContent
  const made = engine().fontkit.create(Buffer.from(ofd.files.get(`Doc_0/Res/${file}`) ?? []))
  fonts.set(id, made)
  return made
}
