import type { Bilingual } from '../finding/finding'

/** What the data check says of one rule: an error must be mended, everything else must be known. */
export interface DataRemark {
  /**
   * `gap`: no value after a day. `outdated`: the source was read before an edition that the value is said to hold in.
   * `unverified`, `secondary`: how well it is known. `no-value`: a layer must give one.
   */
  readonly level: 'error' | 'gap' | 'outdated' | 'unverified' | 'secondary' | 'no-value'
  readonly layer: string
  readonly rule: string
  readonly message: Bilingual
}
