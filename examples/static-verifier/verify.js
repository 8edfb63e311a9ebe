// Runs in a browser, or anywhere: a published draw is drawn again, a certificate is counted again.
import {
  allMet,
  china,
  lawBook,
  liaoning,
  ProcedureCertificate,
  validate,
  verifyCertificate,
  verifyDraw,
} from '@zhifa/domain'

/** The findings about a file, and whether all are met. */
export function verify(text) {
  const value = JSON.parse(text)
  if (value.format === 'zhifa-draw-result/1') return answer(verifyDraw(value))
  const read = validate(ProcedureCertificate, value, 'certificate')
  return answer(read.ok ? verifyCertificate(read.value, lawBook(china, liaoning)) : read.findings)
}

const answer = (findings) => ({ sound: allMet(findings), findings })
