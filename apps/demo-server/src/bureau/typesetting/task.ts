import type { BindingOptions, CaseFile, EvidencePaper, HeadStyle } from '@zhifa/documents'
import type { Agency, CaseRecord, LawBook, Layer, Registry } from '@zhifa/domain'

/** By what papers are filled, judged and worded. */
export interface House {
  readonly law: LawBook
  readonly registry: Registry
  readonly agency: Agency
}

/** How a paper is rendered, as far as it is data: fonts and the law are the typesetter's own. */
export interface PaperOptions {
  readonly draft?: string
  readonly head?: HeadStyle
  readonly verification?: string
}

/** When a paper is made: as it comes, or ahead of all that wait. */
export type Turn = 'usual' | 'ahead'

/** A paper or a bound file to be made. Plain data, so that a thread can take it. */
export type Task =
  | { readonly kind: 'form'; readonly form: string; readonly data: unknown; readonly options: PaperOptions }
  | {
      readonly kind: 'case-file'
      readonly record: CaseRecord
      readonly binding: BindingOptions
      readonly evidence: readonly EvidencePaper[]
    }
  | { readonly kind: 'volume'; readonly file: CaseFile }

/** What a thread is given: the task, and the house whose paper it is. */
export interface Given {
  readonly task: Task
  readonly house: SharedHouse
}

/** A house for every thread: written once into memory that all of them read, and copied for nobody. */
export interface SharedHouse {
  /** The agency whose house it is. */
  readonly of: string
  /** Says which of its houses it is; a thread that has it already looks no further. */
  readonly number: number
  /** {@link HouseData}, as `v8.serialize` writes it. */
  readonly data: SharedArrayBuffer
}

export interface HouseData {
  readonly layers: readonly Layer[]
  readonly registry: Registry
  readonly agency: Agency
}
