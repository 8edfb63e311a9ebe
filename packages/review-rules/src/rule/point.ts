/** The ten points of a legal review, and what else the reviewer should look at (方案三(三)4). */
export const pointNames = {
  subject: '行政执法主体是否合法',
  officers: '行政执法人员是否具备执法资格',
  facts: '主要事实是否清楚',
  evidence: '证据是否确凿充分',
  law: '适用法律、法规、规章是否准确',
  discretion: '执行裁量基准是否适当',
  procedure: '程序是否合法',
  powers: '是否超越职权范围或者滥用职权',
  documents: '行政执法文书是否规范齐备',
  crime: '违法行为是否涉嫌犯罪需要移送司法机关',
  others: '其他应当审核的内容',
} as const

export type Point = keyof typeof pointNames

/** The points in the order in which the review opinion lists them. */
export const points = Object.keys(pointNames) as readonly Point[]
