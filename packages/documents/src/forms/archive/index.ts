import { fileCover } from './file-cover'
import { fileIndex } from './file-index'
import { fileRemark } from './file-remark'

export const archiveForms = [fileCover, fileIndex, fileRemark]
