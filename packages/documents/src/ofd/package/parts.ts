import type { FileInfo } from '../../press/sink'
import type { PageResources, UsedFont } from '../content/page-resources'
import { element, textElement, xmlFile } from '../xml'
import type { OfdProfile } from './profile'

/** What the file says of itself beside {@link FileInfo}; nothing of a person's belongs here. */
export interface OfdInfo extends FileInfo {
  readonly name: string
  readonly number: string | undefined
  readonly agency: string | undefined
}

/** `OFD.xml`, the door of the package. */
export function ofdXml(info: OfdInfo, profile: OfdProfile): string {
  const custom: readonly (readonly [string, string | undefined])[] = [
    ['文书名称', info.name],
    ['文号', info.number],
    ['机关', info.agency],
    ['数据摘要', `sha256:${info.digest}`],
    [
      '归档格式',
      profile.grade === 'unverified'
        ? `${profile.docType} ${profile.source}（unverified：${profile.note}）`
        : undefined,
    ],
  ]
  const body = [
    textElement('DocID', info.digest.slice(0, 32)),
    textElement('Title', info.title),
    info.agency === undefined ? '' : textElement('Author', info.agency),
    textElement('CreationDate', info.date),
    textElement('Creator', 'zhifa'),
    element(
      'CustomDatas',
      {},
      custom.map(([Name, text]) => (text === undefined ? '' : textElement('CustomData', text, { Name }))).join(''),
    ),
  ].join('')
  const root = textElement('DocRoot', 'Doc_0/Document.xml')
  return xmlFile(
    'OFD',
    { Version: '1.0', DocType: profile.docType },
    element('DocBody', {}, element('DocInfo', {}, body) + root),
  )
}

export interface PageEntry {
  readonly id: number
  /** `0 0 width height` in millimetres. */
  readonly box: string
}

/** `Document.xml`: what there is and where. */
export function documentXml(
  pages: readonly PageEntry[],
  usual: string,
  last: number,
  has: { readonly images: boolean; readonly attachments: boolean },
): string {
  const common = [
    textElement('MaxUnitID', String(last)),
    pageArea('PageArea', usual),
    textElement('PublicRes', 'PublicRes.xml'),
    has.images ? textElement('DocumentRes', 'DocumentRes.xml') : '',
  ].join('')
  const list = pages.map(({ id }, i) => element('Page', { ID: id, BaseLoc: `Pages/Page_${i}/Content.xml` })).join('')
  return xmlFile(
    'Document',
    {},
    element('CommonData', {}, common) +
      element('Pages', {}, list) +
      (has.attachments ? textElement('Attachments', 'Attachs/Attachments.xml') : ''),
  )
}

export const pageArea = (name: 'Area' | 'PageArea', box: string): string =>
  element(name, {}, textElement('PhysicalBox', box))

/** Readers register a font under the name of its file: that of the font, told apart where two call themselves alike. */
export function fontFiles(fonts: readonly UsedFont[]): { readonly font: UsedFont; readonly file: string }[] {
  const taken = new Set<string>()
  return fonts.map((font) => {
    const plain = font.face.names.font.replaceAll(/[^\w-]/g, '_')
    const name = taken.has(plain.toLowerCase()) ? `${plain}_${font.id}` : plain
    taken.add(name.toLowerCase())
    return { font, file: `${name}.ttf` }
  })
}

/**
 * `PublicRes.xml`: the fonts. Readers go by `FamilyName` where there is one: each face has its own. No `Bold`: the file is the bold face,
 * and some readers embolden it again.
 */
export function publicResXml(files: ReturnType<typeof fontFiles>): string {
  const fonts = files.map(({ font, file }) => {
    const { font: FontName, face: FamilyName } = font.face.names
    return element('Font', { ID: font.id, FontName, FamilyName }, textElement('FontFile', file))
  })
  return xmlFile('Res', { BaseLoc: 'Res' }, element('Fonts', {}, fonts.join('')))
}

type UsedImage = PageResources['images'][number]
export const imageFile = ({ id, file }: UsedImage): string => `Image_${id}.${file.type === 'image/png' ? 'png' : 'jpg'}`

/** `DocumentRes.xml`: the pictures. */
export function documentResXml(images: readonly UsedImage[]): string {
  const media = images.map((image) =>
    element(
      'MultiMedia',
      { ID: image.id, Type: 'Image', Format: image.file.type === 'image/png' ? 'PNG' : 'JPEG' },
      textElement('MediaFile', imageFile(image)),
    ),
  )
  return xmlFile('Res', { BaseLoc: 'Res' }, element('MultiMedias', {}, media.join('')))
}
