import { type Finding, ProcedureCertificate, validate } from '@zhifa/domain'
import type { z } from 'zod'
import {
  MediaList,
  PackageDescription,
  PackageManifest,
  PackageMetadata,
  PackageProofs,
  PapersData,
  paths,
} from '../layout'
import { about } from './report'

/** The parts of a package that are data, as far as they could be read. */
export interface ReadParts {
  readonly description?: PackageDescription | undefined
  readonly metadata?: PackageMetadata | undefined
  readonly media?: MediaList | undefined
  readonly manifest?: PackageManifest | undefined
  readonly proofs?: PackageProofs | undefined
  readonly certificate?: ProcedureCertificate | undefined
  readonly papers?: z.infer<typeof PapersData> | undefined
  readonly record?: unknown
  readonly checkpoint?: string | undefined
  /** What of them is no JSON, or not of its shape. */
  readonly faults: readonly Finding[]
}

/** Reads the data of a package by its shapes; what is not there stays absent. */
export function readParts(texts: ReadonlyMap<string, string>): ReadParts {
  const faults: Finding[] = []
  const json = (path: string): unknown => {
    const text = texts.get(path)
    if (text === undefined) return undefined
    try {
      return JSON.parse(text)
    } catch {
      faults.push(about('json', false, `${path}：不是有效的JSON`, `${path}: not JSON`, { file: path }))
      return undefined
    }
  }
  const shaped = <T extends z.ZodType>(path: string, shape: T): z.infer<T> | undefined => {
    const value = json(path)
    if (value === undefined) return undefined
    const read = validate(shape, value, 'archive')
    if (read.ok) return read.value
    for (const { message } of read.findings.slice(0, 20))
      faults.push(about('shape', false, `${path}：${message.zh}`, `${path}: ${message.en}`, { file: path }))
    return undefined
  }
  const parts = {
    description: shaped(paths.description, PackageDescription),
    metadata: shaped(paths.metadata, PackageMetadata),
    media: shaped(paths.mediaList, MediaList),
    manifest: shaped(paths.manifest, PackageManifest),
    proofs: shaped(paths.proofs, PackageProofs),
    certificate: shaped(paths.certificate, ProcedureCertificate),
    papers: shaped(paths.papersData, PapersData),
    record: json(paths.record),
    checkpoint: texts.get(paths.checkpoint),
  }
  for (const path of [paths.recordSchema, paths.papersSchema]) json(path)
  return { ...parts, faults }
}
