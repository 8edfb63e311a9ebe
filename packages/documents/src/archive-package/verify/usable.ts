import { type CaseRecord, type Finding, type OwnProcedures, readCaseRecord, validate } from '@zhifa/domain'
import { form, forms } from '../../forms/registry'
import { paths } from '../layout'
import type { SeenFile } from './look'
import type { ReadParts } from './read-parts'
import { about } from './report'

/** What is wrong with a paper as a file that archives keep, by the marks of PDF/A-1b that it must bear. */
export function paperFault({ path, content }: SeenFile): Finding | undefined {
  if (content === undefined)
    return about('paper-long', undefined, `${path} 过大，没有打开`, `${path} is too long to look into`, { file: path })
  const text = Buffer.from(content.buffer, content.byteOffset, content.byteLength).toString('latin1')
  const marks: readonly (readonly [RegExp, string])[] = [
    [/^%PDF-1\.[4-7]/, '不是PDF'],
    [/%%EOF\s*$/, '没有结尾，可能已截断'],
    [/<pdfaid:part>1<\/pdfaid:part>|pdfaid:part="1"/, '没有PDF/A-1标识'],
    [/<pdfaid:conformance>[AB]<|pdfaid:conformance="[AB]"/, '没有PDF/A符合级别'],
    [/\/OutputIntents?\b/, '没有输出意图（色彩）'],
  ]
  const lacking = marks.filter(([mark]) => !mark.test(text)).map(([, what]) => what)
  return lacking.length === 0
    ? undefined
    : about('paper-format', false, `${path}：${lacking.join('；')}`, `${path} is no sound PDF/A-1b`, { file: path })
}

/** 可用性: papers open as PDF/A, data are of their shapes, and every file can be read to its end. */
export function usability(
  parts: ReadParts,
  papers: readonly Finding[],
  seen: ReadonlyMap<string, Omit<SeenFile, 'content'>>,
  own: OwnProcedures,
): { readonly findings: Finding[]; readonly record: CaseRecord | undefined } {
  const broken = [...seen.values()].flatMap(({ path, broken: why }) =>
    why === undefined
      ? []
      : [about('unreadable', false, `${path} 无法读出：${why}`, `${path}: ${why}`, { file: path })],
  )
  const read = parts.record === undefined ? undefined : readCaseRecord(parts.record, own.procedures)
  const wrong =
    read && !read.ok
      ? read.findings
          .slice(0, 20)
          .map(({ message }) => about('record', false, `案件记录：${message.zh}`, message.en, { file: paths.record }))
      : []
  const found = [...parts.faults, ...broken, ...papers, ...wrong, ...dataFindings(parts)]
  return {
    record: read?.ok ? read.value : undefined,
    findings: found.length > 0 ? found : [about('usable', true, '文书和数据均可打开，格式相符', 'everything opens')],
  }
}

/** The data of each paper against the form that they are of. */
function dataFindings({ papers = [] }: ReadParts): Finding[] {
  const file = paths.papersData
  return papers.flatMap(({ no, form: id, data }): Finding[] => {
    if (!forms.some((each) => each.id === id))
      return [
        about(
          'form-unknown',
          undefined,
          `第${no}件的文书格式 ${id} 本程序没有，数据未核对`,
          `form ${id} is unknown here`,
          { file },
        ),
      ]
    const read = validate(form(id).data, data, id)
    return read.ok
      ? []
      : [
          about(
            'paper-data',
            false,
            `第${no}件的数据与文书格式不符：${read.findings[0]?.message.zh}`,
            `data of paper ${no}: ${read.findings[0]?.message.en}`,
            { file },
          ),
        ]
  })
}
