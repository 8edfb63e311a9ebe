import type { Finding } from '../../finding/finding'
import { finding } from '../../finding/make'
import { fieldReader } from '../../input/fields'
import type { Act } from '../record/entry'
import type { History, StepInfo } from '../table/types'

interface NamedFile {
  readonly sha256: string
  /** What it is named as, in words. */
  readonly as: string
  readonly path: readonly (string | number)[]
}

const files = fieldReader(({ file }) => file === true)

/** The files that an act names by their SHA-256: its recordings, and what its payload names. */
export const filesNamed = (
  step: StepInfo,
  { recordings = [] }: Pick<Act, 'recordings'>,
  data: unknown,
): NamedFile[] => [
  ...recordings.map(({ id, sha256 }, i) => ({
    sha256,
    as: `音像记录“${id}”`,
    path: ['recordings', i, 'sha256'],
  })),
  ...files(step.data, data).map(({ value, meta, path }) => ({
    sha256: value,
    as: `“${meta.title}”`,
    path: ['data', ...path],
  })),
]

/**
 * Is every file that an act names there. A digest alone is anybody's to type: where the store of the bureau is known, what an act
 * names lies in it for this case. Where nobody knows, nothing is judged: files may be kept elsewhere.
 */
export function namedFileFindings(
  step: StepInfo,
  act: Pick<Act, 'recordings'>,
  data: unknown,
  history: Pick<History, 'holdsFile'> | undefined,
): Finding[] {
  if (!history?.holdsFile) return []
  return filesNamed(step, act, data)
    .filter(({ sha256 }) => history.holdsFile?.(sha256) === false)
    .map(({ sha256, as, path }) =>
      finding('file.not-uploaded', {
        outcome: 'not-met',
        zh: `${as}登记的文件没有上传到本案，或者已经损坏`,
        en: `no whole file of this case has the SHA-256 ${sha256}`,
        cites: ['行政处罚法 47'],
        read: { sha256 },
        cure: { zh: '请先在本案“音像和电子文件”中上传，再从列表中选择', en: 'upload it to this case, then choose it' },
        path,
      }),
    )
}
