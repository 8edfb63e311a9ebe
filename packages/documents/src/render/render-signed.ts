import type { AnyForm } from '../form/form'
import type { OfdOptions } from './ofd-options'
import { type RenderOptions, renderForm } from './render-form'

/**
 * Signs a finished file. The package brings no signer and claims no validity: whether a signature counts depends on the certificate,
 * the device and the law under which it was made.
 */
export interface DetachedSigner {
  /** Receives the bytes of the PDF and returns the signature, in whatever format the receiver reads. */
  sign(pdf: Uint8Array): Promise<Uint8Array>
}

/**
 * Renders a document as PDF and has it signed. The signature stands beside the file: the PDF keeps its bytes, so that it can be made again
 * and compared. An OFD is sealed by a signing service, at the places that `renderOfd` tells.
 * @throws what `renderForm` and the signer throw
 */
export async function renderSigned(
  form: string | AnyForm,
  data: unknown,
  signer: DetachedSigner,
  options: Omit<RenderOptions, 'format' | keyof OfdOptions> = {},
): Promise<{ readonly pdf: Uint8Array; readonly signature: Uint8Array }> {
  const pdf = await renderForm(form, data, { ...options, format: 'pdf' })
  return { pdf, signature: await signer.sign(Uint8Array.from(pdf)) }
}
