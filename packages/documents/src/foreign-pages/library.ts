import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import type * as PdfLib from 'pdf-lib'
import { ownFile } from '../pdfmake/pdfmake'

let opened: typeof PdfLib | undefined

/** Opened when the first foreign PDF is met: who binds none does not wait for it. */
export function pdfLibrary(): typeof PdfLib {
  // Bundled, it lies beside the bundle; from the sources it is that of the build.
  const beside = existsSync(new URL('./library.cjs', import.meta.url))
  const file = beside ? './library.cjs' : ownFile('dist/library.cjs')
  opened ??= createRequire(import.meta.url)(file) as typeof PdfLib
  return opened
}
