import type { PlainDate } from '@zhifa/domain'
import { element, textElement, xmlFile } from '../xml'

/** A file inside the file: the data of the document, for machines. */
export interface Attachment {
  /** `data.json`; shown by readers. */
  readonly name: string
  readonly text: string
}

/** `Attachments.xml` and what it lists, by their places in the document's folder. */
export function attachmentParts(attachments: readonly Attachment[], date: PlainDate): [string, Uint8Array][] {
  if (attachments.length === 0) return []
  const files = attachments.map(({ name, text }, i) => ({ name, bytes: Buffer.from(text), file: `data_${i + 1}.json` }))
  const list = files.map(({ name, bytes, file }, i) =>
    element(
      'Attachment',
      {
        // An xs:ID begins with a letter.
        ID: `A${i + 1}`,
        Name: name,
        Format: 'json',
        CreationDate: `${date}T00:00:00`,
        // Kilobytes.
        Size: Math.round((bytes.length / 1024) * 1000) / 1000,
        Visible: 'true',
      },
      textElement('FileLoc', file),
    ),
  )
  return [
    ['Attachs/Attachments.xml', Buffer.from(xmlFile('Attachments', {}, list.join('')))],
    ...files.map(({ file, bytes }): [string, Uint8Array] => [`Attachs/${file}`, bytes]),
  ]
}
