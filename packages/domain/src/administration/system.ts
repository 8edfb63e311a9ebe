import { z } from 'zod'
import { choiceOf } from '../choice/choice'
import { PlainDate } from '../date/plain-date'
import { line } from '../input/field-kind'
import { SourceSystem } from '../people/source-system'

/** 非现场检查的信息系统 is registered: from its first day on records may be taken from it. */
export const SystemEntered = z.strictObject({
  kind: choiceOf('事项', 'system-entered', '登记非现场检查信息系统'),
  system: SourceSystem.meta({ title: '信息系统' }),
})

export const SystemRetired = z.strictObject({
  kind: choiceOf('事项', 'system-retired', '停用非现场检查信息系统'),
  system: line('系统编号', 'reference', 40),
  until: PlainDate.meta({ title: '停用日期', kind: 'plain' }),
})

export const systemChanges = [SystemEntered, SystemRetired] as const
export type SystemChange = z.output<(typeof systemChanges)[number]>

/** Whether a change is one of the systems. */
export const isSystemChange = (change: { readonly kind: string }): change is SystemChange =>
  systemChanges.some((schema) => schema.shape.kind.value === change.kind)
