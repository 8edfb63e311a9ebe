export * from './archive-package'
export { WorkerLostError } from './batch/crew'
export { renderBatch } from './batch/render-batch'
export { type BatchFailure, BatchJob, type BatchOptions, type BatchReport } from './batch/types'
export * from './blocks/block'
export { BlockError } from './blocks/block-error'
export * from './blocks/correction'
export { type FieldCell, type Fields, fields, label, opinion, value } from './blocks/fields'
export {
  type FormHead,
  formHead,
  type NumberLine,
  numberLine,
  type RedHeader,
  redHeader,
  type Title,
  title,
} from './blocks/head'
export { type HeadStyle, headStyles } from './blocks/head-style'
export { type Image, image } from './blocks/image'
export { blankBelow, heading, labelled, note, type Paragraph, paragraph, type TextPart } from './blocks/paragraph'
export { type QrCode, qrCode, VerificationUrlError } from './blocks/qr-code'
export { type SealAndDate, sealAndDate } from './blocks/seal-and-date'
export { type SignaturePlace, type Signatures, signaturePlace, signaturePlaces, signatures } from './blocks/signatures'
export { type Table, type TableColumn, table } from './blocks/table'
export * from './case-file/case-file'
export * from './case-file/case-file-of'
export type { EvidencePaper } from './case-file/evidence'
export type { PaperFault } from './case-file/missing-paper'
export * from './case-file/order'
export * from './case-file/render-case-file'
export { answerNames } from './fields/choice'
export * from './fields/evidence-table'
export * from './filling/documents-of'
export {
  type FillableForm,
  type FilledBy,
  type FilledProcedure,
  type Filling,
  type FillingRow,
  filling,
  type TableOf,
} from './filling/filling'
export { type Filled, filledFrom } from './filling/fillings'
export { TermUnitError } from './filling/term-unit-error'
export * from './filling/view'
export type { ChartFocus } from './flow-chart/graph'
export { renderFlowChart } from './flow-chart/svg'
export * from './fonts/font-file-error'
export * from './fonts/font-set'
export { FontLicenceError } from './fonts/licence'
export * from './form/content-rule'
export { FormDefinitionError } from './form/definition'
export * from './form/errors'
export * from './form/form'
export { LawDay } from './form/law-day'
export * from './forms/registry'
export type { ReviewCheck } from './forms/review/legal-review-opinion'
export * from './glyph/character-error'
export { withoutGlyph } from './glyph/without-glyph'
export { previewHtml } from './html/preview-html'
export { renderHtml } from './html/render-html'
export { ImageError } from './image/image-file'
export * from './money/capitals'
export { OfdContentError, OfdFontError, OfdOptionError } from './ofd/errors'
export type { OfdFile } from './ofd/ofd-sink'
export type { OfdProfileName } from './ofd/package/profile'
export type { SealPlace } from './ofd/page/seal-places'
export { OptionsError } from './options/options-error'
export * from './page/frame'
export { DraftMarkError } from './page/watermark'
export type { OfdOptions } from './render/ofd-options'
export { renderFlowChartOfd, renderFlowChartPdf } from './render/render-flow-chart'
export { renderForm, renderOfd } from './render/render-form'
export { renderJson } from './render/render-json'
export type { RenderOptions } from './render/render-options'
export * from './render/render-signed'
