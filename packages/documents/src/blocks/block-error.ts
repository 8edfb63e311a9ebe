/** Thrown for a block that cannot be drawn: a form's own layout is at fault, not its data. */
export class BlockError extends Error {
  readonly code = 'documents.block'
  constructor(zh: string, en: string) {
    super(`${zh} / ${en}`)
    this.name = 'BlockError'
  }
}

/** For a block that the compiler rules out, and an author without one can still make. @throws {BlockError} */
export function unknownBlock(block: never): never {
  const { block: kind } = block as { block: unknown }
  throw new BlockError(`没有“${kind}”这种版块`, `no block is called ${kind}`)
}
