import type { Finding } from '../finding/finding'
import { refusal } from '../finding/refusal'
import type { FileActOf } from './acts'
import type { FileAsked } from './asked'
import { fileStanding } from './standing'

/**
 * What stands against adding a paper that came after the file was closed: it has a file of its own that came late as well, it was not said
 * before, and its day is one on which it can have come. The closed file stays as it is; the paper goes into a supplement.
 */
export function latePaperFindings(act: FileActOf<'late-paper'>, asked: FileAsked): (Finding | undefined)[] {
  const { late } = fileStanding(asked.events)
  return [
    asked.lateFiles?.has(act.file)
      ? undefined
      : refusal(
          'file-register.late-file',
          '没有在归档以后上传的该文件；归档以前的文件已在案卷中',
          'no such file was uploaded after archiving; what came before is in the file',
          '请先作为补充材料上传文件，再登记',
          'upload it as a supplement first',
        ),
    late.some((paper) => paper.act.file === act.file)
      ? refusal(
          'file-register.late-twice',
          '该文件已经登记为补充材料',
          'this file is on the supplement already',
          '请核对补充卷目录',
          'look at the list of the supplement',
        )
      : undefined,
    act.receivedOn > asked.now.slice(0, 10)
      ? refusal('file-register.time', '收到日期晚于今天', 'a day that cannot be', '请核对日期', 'check the day')
      : undefined,
  ]
}
