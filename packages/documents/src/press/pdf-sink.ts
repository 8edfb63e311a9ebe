import { once } from 'node:events'
import { engine } from '../pdfmake/pdfmake'
import type { Sink } from './sink'

/** Writes PDF/A-1b. */
export const pdfSink: Sink<Uint8Array> = async ({ pdf, pages }) => {
  ;new (engine().Renderer)(pdf).renderPages(pages)
  const chunks: Buffer[] = []
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
  const ended = once(pdf, 'end')
  pdf.end()
  await ended
  return Buffer.concat(chunks)
}
