import type { Response } from 'express'
import type { Bureau } from '../../bureau'
import { noticePage } from '../../frame/notice-page'
import { userOf } from '../../sign-in'

const answer = (bureau: Bureau, response: Response, text: string): void =>
  void response
    .status(403)
    .type('html')
    .send(noticePage(bureau, '没有权限', text, userOf(response)))

/** That the files of a case are not for this person. */
export const filesForSome = (bureau: Bureau, response: Response): void =>
  answer(
    bureau,
    response,
    '案件的音像和电子文件由本案办理人员，以及科室和机关负责人、法制审核、档案管理、监督人员查看。',
  )

/** That one file is kept from this person. */
export const fileForSome = (bureau: Bureau, response: Response): void =>
  answer(
    bureau,
    response,
    '该文件已标注为工作秘密、个人隐私或者商业秘密，由参与本案的人员查看；确需查看的，请科室或者机关负责人准予查阅。',
  )
