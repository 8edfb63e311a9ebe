import { z } from 'zod'
import { choice } from '../../choice/choice'
import { statement } from '../../input/field-kind'
import { concerning } from './concerning'

/** 终结执行的情形 (行政强制法第四十条) that a case of any procedure can come to; what only one can come to stands there. */
export const endingGrounds = {
  'dead-without-estate': '公民死亡，无遗产可供执行，又无义务承受人',
  'ended-without-assets': '法人或者其他组织终止，无财产可供执行，又无义务承受人',
  'object-lost': '执行标的灭失',
  other: '需要终结执行的其他情形',
} as const
export type EndingGround = keyof typeof endingGrounds

/** 终结执行: of one party, on what ground, and what shows it. */
export const EndedFor = z.strictObject({
  ...concerning,
  ground: choice('终结情形', endingGrounds),
  detail: statement('事实和依据', 'case-text', 2000),
})
export type EndedFor = z.infer<typeof EndedFor>
