import type { Finding } from '../finding/finding'
import { refusal } from '../finding/refusal'
import { hasRole } from '../people/registry'
import type { DocketActOf } from './acts'
import { seesComplainant } from './apart'
import type { DocketAsked } from './asked'
import type { DocketFile, DocketMatter } from './standing'

/** Who answers a matter and said so adds what the answer rests on; what came and what went out is the office's to add. */
export const addsFiles = (id: string, { answerer, state }: DocketMatter): boolean =>
  answerer === id && ['taken', 'to-approve', 'to-send'].includes(state)

/** What stands against a file of a matter. */
export function fileFindings(
  { part, sha256 }: DocketActOf<'file'>,
  matter: DocketMatter,
  { officer, now }: DocketAsked,
): (Finding | undefined)[] {
  const ended = matter.endedOn !== undefined
  const office = hasRole(officer, 'office', now.slice(0, 10))
  return [
    part === 'attachment' || office
      ? undefined
      : refusal(
          'user.wrong-role',
          '收到的文书、送出的答复由办公室附上',
          'what came and what went out is added by the office',
          '请由办公室附上',
          'let the office add it',
        ),
    (part === 'sent' && !ended) || (part === 'attachment' && ended)
      ? refusal(
          'docket.file-part',
          part === 'sent' ? '答复尚未送出，也没有移送' : '事项已经办结，不能再补充办理材料',
          part === 'sent' ? 'nothing went out yet' : 'the matter is over: what its answer rests on does not grow',
          part === 'sent' ? '请先登记送出' : '请核对文件的种类',
          part === 'sent' ? 'enter first that it went out' : 'check what the file is',
        )
      : undefined,
    matter.files.some((one) => one.sha256 === sha256 && one.part === part && !one.withheld)
      ? refusal('docket.file-there', '该文件已经附上', 'the file is there already', '不必重复上传', 'leave it')
      : undefined,
  ]
}

/** What stands against taking a file out of what people read. */
export const withheldFindings = (
  { file }: DocketActOf<'file-withheld'>,
  { files }: DocketMatter,
): (Finding | undefined)[] => [
  files.some(({ no, withheld }) => no === file && !withheld)
    ? undefined
    : refusal(
        'docket.file',
        '没有该文件，或者已经停止查阅',
        'there is no such file, or it is withheld',
        '请重新打开',
        'open it again',
      ),
]

/**
 * Whether somebody who reads a matter reads one of its files. Nobody can tell what a scan says: of a complaint each of them may name who complained,
 * so they are for whom that name is for; and what was added by mistake is for the keeper of the files.
 */
export function readsDocketFile(
  viewer: { readonly id: string; readonly keepsFiles: boolean },
  matter: DocketMatter,
  { withheld }: DocketFile,
  apart: boolean,
): boolean {
  if (apart || (withheld && !viewer.keepsFiles)) return false
  return matter.intake.act.kind === 'paper' || seesComplainant(viewer, matter, apart)
}
