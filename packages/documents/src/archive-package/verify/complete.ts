import type { CaseRecord, Finding } from '@zhifa/domain'
import { paths } from '../layout'
import type { SeenFile } from './look'
import type { ReadParts } from './read-parts'
import { about } from './report'

const demanded = [
  paths.readme,
  paths.description,
  paths.metadata,
  paths.record,
  paths.recordSchema,
  paths.papersData,
  paths.papersSchema,
  paths.mediaList,
  paths.manifest,
]
/** What says something of the manifest cannot stand in it. */
const beside: readonly string[] = [paths.manifest, paths.proofs, paths.checkpoint]

/** 完整性: every part is there, every file is the one that the manifest lists, and what the data speak of is there. */
export function completeness(
  parts: ReadParts,
  record: CaseRecord | undefined,
  seen: ReadonlyMap<string, Omit<SeenFile, 'content'>>,
): Finding[] {
  const lacking = demanded
    .filter((path) => !seen.has(path))
    .map((path) => about('part-missing', false, `缺少 ${path}`, `${path} is missing`, { file: path }))
  const found = [
    ...lacking,
    ...manifestFindings(parts, seen),
    ...mediaFindings(parts, seen),
    ...paperFindings(parts, seen),
    ...lateFindings(parts, seen),
    ...(record ? recordFindings(record, parts) : []),
  ]
  return found.length > 0
    ? found
    : [about('complete', true, `${seen.size}个文件与清单、目录逐一相符`, 'every file is there, as listed')]
}

function manifestFindings({ manifest }: ReadParts, seen: ReadonlyMap<string, Omit<SeenFile, 'content'>>): Finding[] {
  if (!manifest) return []
  const listed = new Set(manifest.files.map(({ path }) => path))
  const wrong = manifest.files.flatMap(({ path, bytes, sha256, sm3 }): Finding[] => {
    const file = seen.get(path)
    if (!file)
      return [about('file-missing', false, `缺少清单所列的 ${path}`, `${path} is listed and missing`, { file: path })]
    const same = file.bytes === bytes && file.sha256 === sha256 && file.sm3 === sm3
    return same
      ? []
      : [about('file-changed', false, `${path} 与清单的摘要不一致`, `${path} is not what is listed`, { file: path })]
  })
  const more = [...seen.keys()]
    .filter((path) => !listed.has(path) && !beside.includes(path))
    .map((path) => about('file-added', false, `清单没有列出 ${path}`, `${path} is not listed`, { file: path }))
  return [...wrong, ...more]
}

function mediaFindings({ media }: ReadParts, seen: ReadonlyMap<string, unknown>): Finding[] {
  if (!media) return []
  const file = paths.mediaList
  return [
    ...media.files
      .filter(({ path }) => !seen.has(path))
      .map(({ path }) => about('media-missing', false, `缺少目录所列的 ${path}`, `${path} is missing`, { file: path })),
    ...media.missing.map(({ recording, entry }) =>
      about(
        'recording-missing',
        undefined,
        `第${entry}项的音像记录${recording}没有上传文件，应另行移交`,
        `recording ${recording} is not here`,
        {
          file,
          read: { entry },
        },
      ),
    ),
  ]
}

function paperFindings({ metadata, papers, description }: ReadParts, seen: ReadonlyMap<string, unknown>): Finding[] {
  if (!metadata) return []
  const file = paths.metadata
  const unmade = metadata.papers.flatMap(({ no, title, path, reasons = [] }): Finding[] => {
    if (path === undefined)
      return [
        about(
          'paper-unmade',
          false,
          `第${no}件《${title}》未能印制：${reasons.join('；')}`,
          `paper ${no} could not be made`,
          { file },
        ),
      ]
    return seen.has(path)
      ? []
      : [about('paper-missing', false, `缺少第${no}件《${title}》`, `${path} is missing`, { file: path })]
  })
  const volumes = metadata.file.volumes
    .filter(({ path }) => !seen.has(path))
    .map(({ path, title }) => about('volume-missing', false, `缺少${title}`, `${path} is missing`, { file: path }))
  const counts = [papers?.length, description?.counts.papers].filter((count) => count !== undefined)
  const differ = counts.some((count) => count !== metadata.papers.length)
  return [
    ...unmade,
    ...volumes,
    ...(differ
      ? [about('paper-counts', false, '文书件数与元数据、说明不一致', 'the number of papers differs', { file })]
      : []),
  ]
}

/** What came after the file was closed stands in a supplement, each with its file; never in the closed file itself. */
function lateFindings({ metadata, media, description }: ReadParts, seen: ReadonlyMap<string, unknown>): Finding[] {
  if (!metadata) return []
  const file = paths.metadata
  const { index, papers = [] } = metadata.late ?? {}
  const files = new Map((media?.files ?? []).map(({ sha256, path }) => [sha256, path]))
  const without = papers.filter(({ sha256 }) => !seen.has(files.get(sha256) ?? ''))
  const closed = papers.length > 0 && description?.kind !== 'supplement'
  const differ = description !== undefined && (description.counts.late ?? 0) !== papers.length
  return [
    ...without.map(({ no, title }) =>
      about('late-missing', false, `缺少补充材料《${title}》的文件`, `the file of late paper ${no} is missing`, {
        file,
      }),
    ),
    ...(closed
      ? [about('late-in-file', false, '归档以后的材料放入了原案卷', 'late papers stand in the closed file', { file })]
      : []),
    ...(differ
      ? [about('late-counts', false, '补充材料件数与说明不一致', 'the number of late papers differs', { file })]
      : []),
    ...(index !== undefined && !seen.has(index)
      ? [about('late-index', false, '缺少补充卷目录', 'the list of late papers is missing', { file: index })]
      : []),
  ]
}

function recordFindings(record: CaseRecord, { description }: ReadParts): Finding[] {
  const file = paths.record
  const archived = record.entries.some(({ step }) => step === 'archiving')
  const same = description === undefined || description.counts.entries === record.entries.length
  const own = description === undefined || description.caseId === record.id
  return [
    ...(archived ? [] : [about('not-archived', false, '案件尚未立卷归档', 'the case was not archived', { file })]),
    ...(same ? [] : [about('entry-counts', false, '记录项数与说明不一致', 'the number of entries differs', { file })]),
    ...(own ? [] : [about('other-case', false, '案件编号与说明不一致', 'of another case', { file })]),
  ]
}
