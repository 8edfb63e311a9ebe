import type { CaseRecord } from '@zhifa/domain'
import { readCaseRecord } from '@zhifa/domain'
import { type Answer, dayFrom, lawFrom, need, proceduresFrom, registryFrom, UsageError } from '@zhifa/domain/cli-kit'
import { caseFileOf } from '../case-file/case-file-of'
import type { PaperFault } from '../case-file/missing-paper'
import { renderCaseFile, renderCaseFileOfd } from '../case-file/render-case-file'
import { type Files, readJson } from './files'
import { isOfd, type RenderValues, renderOptions } from './render-options'
import { type Output, save, targetOf } from './target'

export interface CaseFileValues extends RenderValues, Output {
  readonly registry?: string | undefined
  readonly procedures?: string | undefined
  readonly on?: string | undefined
  readonly volume?: string | undefined
  readonly fonds?: string | undefined
}

/** `case-file`: binds the file of a case record, as `zhifa-review` takes it, or of papers that were put together by hand. */
export async function caseFile(path: string, values: CaseFileValues, files: Files): Promise<Answer> {
  const given = await readJson(files, path)
  const target = targetOf(values, ['pdf', 'ofd'])
  const faults: PaperFault[] = []
  const options = {
    ...(await renderOptions(values, target.name, files)),
    onFault: (fault: PaperFault) => void faults.push(fault),
  }
  const bound = isRecord(given) ? await ofRecord(given, path, values) : given
  if (!isOfd(target.name))
    return withFaults(await save(files, target.path, await renderCaseFile(bound, options), values), faults)
  const { ofd, seals } = await renderCaseFileOfd(bound, options)
  return withFaults(await save(files, target.path, ofd, values, { seals }), faults)
}

/** A file in which a sheet stands for a paper is made, and is not whole: said by name, and the answer is no. */
const withFaults = (answer: Answer, faults: readonly PaperFault[]): Answer =>
  faults.length === 0
    ? answer
    : {
        ...answer,
        yes: false,
        notes: [
          ...(answer.notes ?? []),
          ...faults.map(
            ({ title, form, on, reasons }) =>
              `《${title}》（${on}）未能印制，卷内以说明页代替：${reasons.map(({ zh }) => zh).join('；')} / ${form} could not be made, a sheet stands for it: ${reasons.map(({ en }) => en).join('; ')}`,
          ),
        ],
      }

const isRecord = (given: unknown): boolean => typeof given === 'object' && given !== null && 'entries' in given

async function ofRecord(given: unknown, path: string, values: CaseFileValues) {
  const procedures = await proceduresFrom(values)
  const record = need(readCaseRecord(given, procedures), path)
  const registry = registryFrom(values)
  const agency = registry.agencies.get(record.agency)
  if (!agency) throw new UsageError(`名录中没有办案机关 ${record.agency} / the registry has no agency ${record.agency}`)
  const { volume = 'whole', fonds } = values
  if (volume !== 'main' && volume !== 'sub' && volume !== 'whole')
    throw new UsageError('--volume 只能是 main、sub、whole / --volume is main, sub or whole')
  return caseFileOf(
    record,
    { agency, law: lawFrom(values), registry, procedures },
    { volume, on: dayFrom(values, record).on ?? newestDay(record), ...(fonds === undefined ? {} : { fonds }) },
  )
}

/** The day of binding that needs no clock: the same record is bound the same. */
export const newestDay = ({ entries }: CaseRecord): string =>
  entries
    .map(({ on }) => on)
    .sort()
    .at(-1) ?? ''
