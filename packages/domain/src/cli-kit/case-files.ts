import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { CaseRecord } from '../case/record/entry'
import type { Procedure } from '../case/table/types'
import { PlainDate } from '../date/plain-date'
import { readCaseRecord } from '../handling/handling'
import { type Registry, RegistryData, registry } from '../people/registry'
import { UsageError } from './errors'
import { checkInput, need, readJson } from './files'

/** The case record of a file, or of standard input for `-`. @throws {UsageError} with every wrong field by name */
export const caseFrom = (file: string, procedures: readonly Procedure[] = []): CaseRecord =>
  need(readCaseRecord(readJson(file), procedures), file)

/** The agencies and officers of `--registry`. @throws {UsageError} without one: nobody can say who was certified when */
export function registryFrom(options: { readonly registry?: string | undefined }): Registry {
  if (options.registry === undefined)
    throw new UsageError(
      '请用 --registry FILE 指定机关和人员名录 / give the agencies and officers with --registry FILE',
    )
  return registry(checkInput(RegistryData, readJson(options.registry), options.registry))
}

/** The day of `--on`; without one the newest act gives it, and a case without acts has none. @throws {UsageError} */
export function dayFrom(options: { readonly on?: string | undefined }, record: CaseRecord): { on?: string } {
  if (options.on !== undefined) return { on: checkInput(PlainDate, options.on, '--on') }
  if (record.entries.length > 0) return {}
  throw new UsageError('案件尚无记录，请用 --on 指定基准日 / the case has no acts yet: give the day with --on')
}

/**
 * The bureau's own procedures: what the module of `--procedures` exports as default, one made with `defineProcedure` or a
 * list of them.
 * @throws {UsageError} for a module that cannot be loaded or exports something else
 */
export async function proceduresFrom(options: { readonly procedures?: string | undefined }): Promise<Procedure[]> {
  const { procedures: file } = options
  if (file === undefined) return []
  if (!statSync(file, { throwIfNoEntry: false })?.isFile())
    throw new UsageError(`无法加载程序模块 / cannot load: ${file} (没有这个文件 / there is no such file)`)
  let module: { readonly default?: unknown }
  try {
    module = await import(pathToFileURL(resolve(file)).href)
  } catch (error) {
    throw new UsageError(`无法加载程序模块 / cannot load: ${file} (${(error as Error).message})`)
  }
  const found: unknown[] = Array.isArray(module.default) ? module.default : [module.default]
  const procedures = found.filter(isProcedure)
  if (found.length === procedures.length) return procedures
  throw new UsageError(
    `${file}：默认导出应为 defineProcedure 的结果或其数组 / the default export must be made with defineProcedure, or a list`,
  )
}

const isProcedure = (value: unknown): value is Procedure =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  'payloads' in value &&
  'steps' in value &&
  Object.values(value.steps ?? {}).every((step) => typeof step === 'object' && step !== null && 'data' in step)
