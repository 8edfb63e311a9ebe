import { z } from 'zod'

/** A schema as JSON Schema writes it: its words are those of that standard, not of this interface. */
export const JsonSchemaAnswer = z.record(z.string(), z.unknown()).meta({
  id: 'JsonSchema',
  description: 'JSON Schema（draft 2020-12）的一份模式 A schema in the words of JSON Schema',
})

/** The whole trace, to be kept beside the result; `format` says by which version it is to be read. */
export const TraceAnswer = z.record(z.string(), z.unknown()).meta({
  id: 'Trace',
  description:
    '判断的全部依据，与结果一并保存；format 为其格式版本 All that a result rests on, kept with it; format is its version',
})
