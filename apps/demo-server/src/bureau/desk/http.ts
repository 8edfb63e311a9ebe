import type { Response } from 'express'
import { formBody } from '../../web/readable'

/** Reads the forms of acts and documents, which may be long. */
export const deskForm = formBody('2mb', 20_000)

export const html = (response: Response, status: number, text: string): void =>
  void response.status(status).type('html').send(text)

/** Sends a PDF under the name by which a person saves it. */
export function sendPdf(response: Response, pdf: Uint8Array, name: string, how: 'inline' | 'attachment'): void {
  const saved = `filename="document.pdf"; filename*=UTF-8''${encodeURIComponent(`${name}.pdf`)}`
  response.type('application/pdf').set('content-disposition', `${how}; ${saved}`).send(Buffer.from(pdf))
}
