import type { AnyForm } from '../form/form'
import { functionOption, optionsOf } from '../options/options-of'
import type { OfdOptions } from './ofd-options'
import { renderForm } from './render-form'
import { type RenderOptions, renderOptions } from './render-options'

/**
 * Signs a finished file. The package brings no signer and claims no validity: whether a signature counts depends on the certificate,
 * the device and the law under which it was made.
 */
export interface DetachedSigner {
  /** Receives the bytes of the PDF and returns the signature, in whatever format the receiver reads. */
  sign(pdf: Uint8Array): Promise<Uint8Array>
}

type SignedOptions = Omit<RenderOptions, 'format' | keyof OfdOptions>
const { format: _format, profile: _profile, attach: _attach, ...ofPdf } = renderOptions
const checkOptions = optionsOf<SignedOptions>('renderSigned', ofPdf)
const checkSigner = optionsOf<Pick<DetachedSigner, 'sign'>>('renderSigned', {
  sign: functionOption<DetachedSigner['sign']>('签名函数'),
})

/**
 * Renders a document as PDF and has it signed. The signature stands beside the file: the PDF keeps its bytes, so that it can be made again
 * and compared. An OFD is sealed by a signing service, at the places that `renderOfd` tells.
 * @throws what `renderForm` and the signer throw; {OptionsError} before anything is signed
 */
export async function renderSigned(
  form: string | AnyForm,
  data: unknown,
  signer: DetachedSigner,
  options: SignedOptions = {},
): Promise<{ readonly pdf: Uint8Array; readonly signature: Uint8Array }> {
  checkSigner({ sign: (signer as Partial<DetachedSigner> | null)?.sign })
  checkOptions(options)
  const pdf = await renderForm(form, data, { ...options, format: 'pdf' })
  return { pdf, signature: await signer.sign(Uint8Array.from(pdf)) }
}
