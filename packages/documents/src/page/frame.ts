import type { SignaturePlace } from './signature-place'

/** What every page of a form carries beside its text. */
export interface PageFrame {
  /** `letter`: the page of GB/T 9704; `form`: more height for grids; `strip`: printed to its edges, as far as printers go. */
  readonly page: 'letter' | 'form' | 'strip'
  /**
   * `official`: `— 1 —` outside at the foot (GB/T 9704-2012, 7.5). `count`: 第1页 共3页 in the middle. `none`: no number; cover,
   * catalogue and remark sheet of a case file.
   */
  readonly number: 'official' | 'count' | 'none'
  /** Pages of the same paper that are laid out by themselves: the sheets before these and after them count as well. */
  readonly within?: { readonly before: number; readonly after: number }
  /** Another size than A4, in points. */
  readonly paper?: { readonly width: number; readonly height: number }
  /** The page lies on its side. */
  readonly landscape?: boolean
  /** Who signs every page of a 笔录, so that no page can be exchanged; on the last page they sign under the text. */
  readonly signers?: readonly SignaturePlace[]
  /** Head of the second and later pages: the form's name with 续页, and its number. */
  readonly continued?: { readonly title: string; readonly number?: string }
}
