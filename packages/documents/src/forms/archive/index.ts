import { evidenceList } from './evidence-list'
import { fileBorrowSlip } from './file-borrow-slip'
import { fileCover } from './file-cover'
import { fileIndex } from './file-index'
import { fileRemark } from './file-remark'
import { fileReviewScore } from './file-review-score'
import { fileTransferList } from './file-transfer-list'

export const archiveForms = [
  fileCover,
  fileIndex,
  fileRemark,
  evidenceList,
  fileBorrowSlip,
  fileTransferList,
  fileReviewScore,
]
