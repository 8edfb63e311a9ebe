/**
 * How many sheets a paper has that was typeset here: our own papers name each page outside of any compressed part. Of a file from
 * somewhere else it says nothing.
 */
export const pdfPages = (pdf: Uint8Array): number =>
  (
    Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength)
      .toString('latin1')
      .match(/\/Type\s*\/Page\b/g) ?? []
  ).length
