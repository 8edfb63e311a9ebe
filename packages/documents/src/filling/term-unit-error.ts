/** Thrown where a document counts days and the law book of the day gives the term in another unit: it is not made at all. */
export class TermUnitError extends Error {
  readonly code = 'documents.term-unit'
  constructor(
    readonly period: string,
    readonly unit: string,
  ) {
    super(
      `期限 ${period} 的单位为 ${unit}，文书只能以日或者工作日计 / the term ${period} is given in ${unit}, the document counts days`,
    )
    this.name = 'TermUnitError'
  }
}
