import { extname } from 'node:path'
import { finding } from '@zhifa/domain'
import { fileTypeFromFile } from 'file-type'
import { type Refusal, refuse } from '../../cases/refusal'

/** What may be kept of a case, by what the bytes say: what a browser plays or shows, papers, and what devices record. */
const kept: ReadonlySet<string> = new Set([
  ...['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'image/heic', 'image/tiff', 'image/bmp'],
  ...['audio/mpeg', 'audio/mp4', 'audio/x-m4a', 'audio/wav', 'audio/ogg', 'audio/ogg; codecs=opus', 'audio/flac'],
  ...['audio/aac', 'audio/amr', 'audio/webm'],
  ...['video/mp4', 'video/x-m4v', 'video/3gpp', 'video/quicktime', 'video/webm', 'video/matroska'],
  ...['video/vnd.avi', 'video/mpeg', 'video/MP1S', 'video/MP2P', 'video/mp2t', 'video/x-flv', 'video/x-ms-asf'],
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
])

/** What a file is, as people call it: 录音（WAV）. */
export function typeTitle(type: string): string {
  const paper = papers.get(type)
  if (paper !== undefined) return paper
  const [family = '', form = ''] = type.split(/[/;]/)
  const title = families[family]
  return title === undefined ? type : `${title}（${form.replace(/^(x-|vnd\.)/, '').toUpperCase()}）`
}

const families: Readonly<Record<string, string>> = { image: '图片', audio: '录音', video: '录像' }
const papers: ReadonlyMap<string, string> = new Map([
  ['application/pdf', 'PDF'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'Word文档'],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'Excel表格'],
])

/** Names that computers execute, or show as a page: refused before a byte is sent. */
const executed: ReadonlySet<string> = new Set([
  ...['.exe', '.dll', '.msi', '.com', '.scr', '.bat', '.cmd', '.ps1', '.vbs', '.js', '.mjs', '.jar', '.apk', '.sh'],
  ...['.html', '.htm', '.xhtml', '.mht', '.mhtml', '.svg', '.svgz', '.xml', '.xsl', '.swf', '.hta', '.lnk'],
])

/** Why a file of this name is not taken, if it is not. */
export const refusedName = (name: string): Refusal | undefined =>
  executed.has(extname(name).toLowerCase())
    ? refusedType(`“${extname(name).slice(1)}”文件可以被执行或者作为网页打开`, name)
    : undefined

/** The type of a file by its content; what its sender says of it is not asked. */
export async function contentTypeOf(path: string): Promise<{ readonly ok: true; readonly type: string } | Refusal> {
  const found = (await fileTypeFromFile(path))?.mime
  if (found === undefined) return refusedType('文件内容不是能够识别的图片、音像、PDF或者Office文档', 'unknown')
  return kept.has(found) ? { ok: true, type: found } : refusedType(`文件内容为“${found}”`, found)
}

const refusedType = (why: string, type: string): Refusal =>
  refuse(
    422,
    finding('media.type', {
      outcome: 'not-met',
      zh: `不能保存该文件：${why}`,
      en: `files of this type are not kept: ${type}`,
      read: { type },
      cure: {
        zh: '请上传照片、录音、录像、PDF或者Office文档',
        en: 'send a picture, a recording, a PDF or an Office document',
      },
      path: ['file'],
    }),
  )
