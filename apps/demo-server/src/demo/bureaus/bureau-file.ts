import { dirname, join } from 'node:path'
import {
  type Agency,
  BureauLists,
  china,
  type LawBook,
  LawBookError,
  Layer,
  lawBook,
  liaoning,
  type Registry,
  RegistryData,
  registry,
} from '@zhifa/domain'
import { checkInput, readJson, UsageError } from '@zhifa/domain/cli-kit'
import { z } from 'zod'

/** Something that stands in the file itself, or in another one that it names. */
const hereOrIn = <S extends z.ZodType>(schema: S) => z.union([z.string().min(1).max(500), schema])

/** The provinces whose rules the program brings. */
const provinces = { liaoning } as const

/**
 * What makes the program one bureau's own. Paths are read from the directory of the file; later changes of people, facts and law are
 * acts of administration, and stand in the database.
 */
export const BureauFile = z.strictObject({
  /** The agency of the registry whose cases are handled here. */
  agency: z.string().min(1).meta({ title: '机关编号' }),
  /** 机关和人员名录 */
  registry: hereOrIn(RegistryData).meta({ title: '机关和人员名录' }),
  /** Absent: national law and the layers below alone. */
  province: z.enum(['liaoning']).optional().meta({ title: '省级规定' }),
  /** 市、县和本单位的规定, from the upper to the lower. */
  layers: z.array(hereOrIn(Layer)).max(20).default([]).meta({ title: '各层规定' }),
  /** 检查事项、许可事项、办公时间 */
  lists: hereOrIn(BureauLists).default(BureauLists.parse({})).meta({ title: '本单位清单' }),
  fonds: z.string().min(1).max(40).optional().meta({ title: '全宗号' }),
  /** Where the public reaches this bureau's portal; several bureaus on one server are told apart by its host. */
  publicUrl: z
    .url({ protocol: /^https?$/ })
    .transform((url) => (url.endsWith('/') ? url : `${url}/`))
    .optional()
    .meta({ title: '公示门户公开地址' }),
})

/** A bureau as its file describes it. */
export interface OwnBureau {
  readonly file: string
  readonly law: LawBook
  readonly registry: Registry
  readonly agency: Agency
  readonly lists: BureauLists
  readonly fonds?: string
  readonly publicUrl?: string
}

/** Reads a bureau's file and those that it names. @throws UsageError with every wrong field by file and place */
export function bureauFrom(file: string): OwnBureau {
  const read = checkInput(BureauFile, readJson(file), file)
  const there = <S extends z.ZodType>(schema: S, given: string | z.output<S>): z.output<S> => {
    if (typeof given !== 'string') return given
    const path = join(dirname(file), given)
    return checkInput(schema, readJson(path), path)
  }
  const people = registry(there(RegistryData, read.registry))
  const agency = people.agencies.get(read.agency)
  if (!agency)
    throw new UsageError(
      `${file}：名录中没有机关 ${read.agency}，有 ${[...people.agencies.keys()].join('、')} / ` +
        `the registry has no agency ${read.agency}; it has ${[...people.agencies.keys()].join(', ')}`,
    )
  const layers = [china, ...(read.province ? [provinces[read.province]] : [])]
  return {
    ...{ file, registry: people, agency, lists: there(BureauLists, read.lists) },
    law: lawOf(file, [...layers, ...read.layers.map((layer) => there(Layer, layer))]),
    ...(read.fonds === undefined ? {} : { fonds: read.fonds }),
    ...(read.publicUrl === undefined ? {} : { publicUrl: read.publicUrl }),
  }
}

function lawOf(file: string, layers: readonly Layer[]): LawBook {
  try {
    return lawBook(...layers)
  } catch (error) {
    if (error instanceof LawBookError) throw new UsageError(`${file}：${error.message}`)
    throw error
  }
}
