/** Thrown for a block that cannot be drawn: a form's own layout is at fault, not its data. */
export class BlockError extends Error {
  readonly code = 'documents.block'
  constructor(zh: string, en: string) {
    super(`${en} / ${zh}`)
    this.name = 'BlockError'
  }
}
