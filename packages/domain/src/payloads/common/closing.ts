import { z } from 'zod'
import { prose } from '../../input/field-kind'

/** 结案, for procedures whose phase already says how the case ended. */
export const GeneralClosing = z.strictObject({
  summary: prose('办理情况摘要'),
  result: prose('结果和执行情况'),
  headOpinion: prose('负责人意见', 'case-text', 1000),
})
