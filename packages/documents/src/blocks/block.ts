import type { Chart } from './chart'
import type { Fields } from './fields'
import type { FormHead, NumberLine, RedHeader, Title } from './head'
import type { Image } from './image'
import type { Paragraph } from './paragraph'
import type { QrCode } from './qr-code'
import type { SealAndDate } from './seal-and-date'
import type { Signatures } from './signatures'
import type { Strip } from './strip'
import type { Table } from './table'

/**
 * What a form is made of. Blocks are plain data: they say what stands in the document, not how a medium draws it, so the same
 * form can be drawn as PDF and as anything else.
 */
export type Block =
  | RedHeader
  | FormHead
  | Title
  | NumberLine
  | Paragraph
  | Fields
  | Table
  | Signatures
  | SealAndDate
  | Strip
  | Chart
  | Image
  | QrCode
