import { createHash } from 'node:crypto'
import { Publication } from '@zhifa/domain'
import PDFDocument from 'pdfkit'
import { describe, expect, it } from 'vitest'
import { samplePublication, sampleWithdrawal, withAttachment } from '../../testing'
import { profileOf } from '../profile'
import { exportSpreadsheet } from '../spreadsheet'
import { lookAtFile } from './look-at-file'
import { personalDataIn } from './personal-data'

const id = '11010519491231002X'
const clean = Publication.parse(samplePublication('1'))

type Doc = InstanceType<typeof PDFDocument>
/** A PDF as any program might write it. */
function pdf(draw: (doc: Doc) => void, options: PDFKit.PDFDocumentOptions = {}): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const doc = new PDFDocument(options)
    const parts: Buffer[] = []
    doc.on('data', (part: Buffer) => parts.push(part))
    doc.on('end', () => resolve(Buffer.concat(parts)))
    doc.on('error', reject)
    draw(doc)
    doc.end()
  })
}
const foundIn = async (bytes: Uint8Array, name?: string) => {
  const found = await personalDataIn(withAttachment(clean, bytes, name))
  expect(JSON.stringify(found ?? '')).not.toContain(id)
  return found && [found.code, found.path?.slice(0, 3).join('.')]
}

describe('the gate in front of a push looks into the files that go along [D1.1] [D5.2]', () => {
  it('lets a file without personal data through', async () => {
    const bytes = await pdf((doc) => {
      doc.info.Title = 'Public sheet'
      doc.text('2026-10-08 GB 37488-2019 3000.00')
      doc.outline.addItem('Decision')
    })
    expect(await foundIn(bytes)).toBeUndefined()
    expect(await personalDataIn(clean)).toBeUndefined()
    // The digest that a paper bears as its keyword may have the figures of a telephone in a row; beside it a telephone is one.
    const digest = 'sha256:da42c8c0e937a3a264966f9fe15f5d23b24496208a18773664006ac59033b673'
    const keyed = (Keywords: string) => pdf((doc) => void Object.assign(doc.info, { Keywords }))
    expect(await foundIn(await keyed(digest))).toBeUndefined()
    expect(await foundIn(await keyed(`${digest} 13800138000`))).toEqual([
      'push.personal-data',
      'attachments.0.metadata',
    ])
    expect(await foundIn(await keyed(digest.slice('sha256:'.length)))).toEqual([
      'push.personal-data',
      'attachments.0.metadata',
    ])
    expect(await personalDataIn(Publication.parse(sampleWithdrawal('1', 2)))).toBeUndefined()
  })

  it.each<[string, (doc: Doc) => void, string]>([
    ['in the text', (doc) => doc.text(`No.7 ${id}`), 'pages'],
    ['under a shape', (doc) => doc.text(id, 72, 72).rect(60, 60, 400, 40).fill('black'), 'pages'],
    ['in white', (doc) => doc.fillColor('white').text(id), 'pages'],
    ['in letters too small to see', (doc) => doc.fontSize(0.1).text(id), 'pages'],
    ['beyond the edge of the page', (doc) => doc.text(id, 5000, 5000, { lineBreak: false }), 'pages'],
    ['over two lines', (doc) => doc.text(id.slice(0, 9)).text(id.slice(9)), 'pages'],
    ['on the last of three pages', (doc) => doc.addPage().addPage().text(id), 'pages'],
    ['in a note', (doc) => doc.text('a').note(10, 10, 20, 20, `see ${id}`), 'pages'],
    ['in the metadata', (doc) => void Object.assign(doc.info, { Keywords: id }), 'metadata'],
    ['in the title', (doc) => void Object.assign(doc.info, { Title: `Case ${id}` }), 'metadata'],
    ['in a bookmark', (doc) => void doc.outline.addItem('Part').addItem(`Person ${id}`), 'outline'],
    ['in a file inside', (doc) => doc.file(Buffer.from(`id ${id}`), { name: 'a.txt' }), 'attachments'],
    ['in the name of a file inside', (doc) => doc.file(Buffer.from('x'), { name: `${id}.txt` }), 'attachments'],
    [
      'in a file inside, written in the national encoding',
      (doc) => doc.file(Buffer.from([...Buffer.from('b9abc3f1', 'hex'), ...Buffer.from(id)]), { name: 'a.txt' }),
      'attachments',
    ],
  ])('a number %s is caught, and not repeated', async (_, draw, place) => {
    expect(await foundIn(await pdf(draw))).toEqual(['push.personal-data', `attachments.0.${place}`])
  })

  /** The library writes a boxed string as words, and any other as a name. */
  const words = (text: string) => new String(text) as string
  const hidden = { Subtype: 'Text', Contents: words(id), F: 2 }
  const stream = (doc: Doc, text: string | Buffer) => {
    const made = doc.ref({})
    made.end(Buffer.from(text as string))
    return made
  }
  const form = (doc: Doc, xfa: string | Buffer): void => {
    doc.text('a').initForm()
    Object.assign(Reflect.get(doc, '_root').data.AcroForm.data, { XFA: stream(doc, xfa) })
  }
  const xdp = `<xdp:xdp xmlns:xdp="http://ns.adobe.com/xdp/"><who>${id.slice(0, 6)}<b>${id.slice(6)}</b></who></xdp:xdp>`
  it.each<[string, (doc: Doc) => void, string]>([
    ['in a form field', (doc) => void doc.text('a').initForm().formText('f', 9, 9, 99, 20, { value: id }), 'pages'],
    [
      'in a field that is not shown',
      (doc) => void doc.text('a').initForm().formText('f', 9, 9, 99, 20, { value: id, F: 2 }),
      'pages',
    ],
    ['in a note that is not shown', (doc) => void doc.text('a').annotate(9, 9, 9, 9, hidden), 'pages'],
    ['in a link', (doc) => void doc.text('a').link(9, 9, 9, 9, `https://example.com/?id=${id}`), 'pages'],
    ['in a dynamic form', (doc) => form(doc, xdp), 'objects'],
    [
      'in a dynamic form of two bytes a character',
      (doc) => form(doc, Buffer.from(`\ufeff${xdp}`, 'utf16le')),
      'objects',
    ],
    ['in the name of a place', (doc) => void doc.text('a').addNamedDestination(`x ${id}`), 'names'],
    ['in a script', (doc) => void doc.text('a').addNamedJavaScript('s', `x="${id}"`), 'names'],
    [
      'in what nothing refers to any more',
      (doc) =>
        doc
          .text('a')
          .ref({ Was: words(`身份证${id}`) })
          .end(Buffer.alloc(0)),
      'objects',
    ],
  ])('a number %s is caught, though no page shows it', async (_, draw, place) => {
    expect(await foundIn(await pdf(draw))).toEqual(['push.personal-data', `attachments.0.${place}`])
  })

  const scan = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  )
  it.each<[string, (doc: Doc) => void, string]>([
    ['a page that is a picture', (doc) => void doc.image(scan, 0, 0, { width: 500 }), 'pages'],
    ['a picture beside text', (doc) => void doc.text('a').image(scan, 0, 0, { width: 500 }), 'pages'],
    ['letters drawn as shapes', (doc) => void doc.moveTo(9, 9).lineTo(9, 99).lineTo(99, 99).stroke(), 'pages'],
    ['a picture as a file inside', (doc) => doc.text('a').file(scan, { name: 'a.png' }), 'attachments'],
    [
      'an archive as a file inside',
      (doc) => doc.text('a').file(Buffer.from('504b0304140000000800', 'hex'), { name: 'a.zip' }),
      'attachments',
    ],
  ])('%s is a doubt until somebody has looked, and never passes in silence', async (_, draw, place) => {
    const publication = withAttachment(clean, await pdf(draw))
    const found = await personalDataIn(publication)
    expect([found?.code, found?.outcome, found?.path?.slice(0, 3).join('.')]).toEqual([
      'push.attachment-unread',
      'undetermined',
      `attachments.0.${place}`,
    ])
    const sha256 = publication.verb === 'publish' ? publication.attachments.map((file) => file.sha256) : []
    expect(await personalDataIn(publication, { looked: ['0'.repeat(64)] })).toMatchObject({ outcome: 'undetermined' })
    expect(await personalDataIn(publication, { looked: sha256 })).toBeUndefined()
    // Who has looked at the picture has not allowed what can be read.
    const worse = withAttachment(
      clean,
      await pdf((doc) => {
        draw(doc)
        doc.text(id)
      }),
    )
    const digests = worse.verb === 'publish' ? worse.attachments.map((file) => file.sha256) : []
    expect(await personalDataIn(worse, { looked: digests })).toMatchObject({ code: 'push.personal-data' })
  })

  it('a number in a PDF inside of a PDF is caught', async () => {
    const inner = await pdf((doc) => doc.text(id))
    const outer = await pdf((doc) => doc.text('a').file(Buffer.from(inner), { name: 'inner.bin' }))
    expect(await foundIn(outer)).toEqual(['push.personal-data', 'attachments.0.attachments'])
  })

  it('a locked PDF does not pass: nobody can see what it says', async () => {
    const locked = await pdf((doc) => doc.text(id), { userPassword: 'secret', ownerPassword: 'owner' })
    expect(await foundIn(locked)).toEqual(['push.attachment-closed', 'attachments'])
  })

  it('bytes that are no PDF, and the name of the file, are looked at as they are', async () => {
    expect(await foundIn(Buffer.from(`x ${id} y`))).toEqual(['push.personal-data', 'attachments.0'])
    expect(await foundIn(Buffer.from(`x ${id} y`, 'utf16le'))).toEqual(['push.personal-data', 'attachments.0'])
    expect(await foundIn(Buffer.from('%PDF-1.4 broken'))).toBeUndefined()
    expect(await foundIn(Buffer.from('x'), `决定书 ${id}.pdf`)).toEqual(['push.personal-data', 'attachments.0.name'])
  })

  it('data in a file is read value by value: digests and credit codes are none', async () => {
    const json = (value: unknown) => {
      const bytes = Buffer.from(JSON.stringify(value))
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      const file = { name: 'a.json', mediaType: 'application/json', sha256, base64: bytes.toString('base64') }
      return personalDataIn(Publication.parse({ ...clean, attachments: [file] }))
    }
    expect(await json({ digest: '13800138000'.padEnd(64, '0'), agency: '11999999AGENCY014X' })).toBeUndefined()
    expect(await json({ people: [{ note: `见${id}` }] })).toMatchObject({
      path: ['attachments', '0', 'people', '0', 'note'],
    })
  })
})

describe('raw rows of a table', () => {
  it('have no number of a person in their words, whatever stands beside the publication', async () => {
    const profile = profileOf('double-publicity-penalty-g2')
    const at = new Date('2026-10-08T00:00:00Z')
    const codes = async (item: unknown) => {
      const made = await exportSpreadsheet(profile, [item], at)
      expect(JSON.stringify(made)).not.toContain(id)
      return made.ok ? [] : made.findings.map(({ code, path }) => [code, path?.join('.')])
    }
    const found = ['push.personal-data', '0.CF_SY']
    expect(await codes({ partyKind: 'organisation', values: { CF_SY: `当事人${id}违法` } })).toContainEqual(found)
    expect(await codes({ publication: clean, exchange: { CF_SY: `当事人${id}违法` } })).toContainEqual(found)
  })
})

describe('evidence itself', () => {
  const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
  const keeping = (...kept: Uint8Array[]) => ({
    withheld: async (asked: readonly string[]) => new Set(asked.filter((one) => kept.map(sha256).includes(one))),
  })

  it('does not leave by its digest, whatever it is called and whatever digest is said of it', async () => {
    const original = await pdf((doc) => doc.text('Shop 8'))
    const sent = withAttachment(clean, original, 'copy.pdf')
    expect(await personalDataIn(sent, keeping())).toBeUndefined()
    expect(await personalDataIn(sent, keeping(original))).toMatchObject({ code: 'push.original-evidence' })
    const lied = {
      ...sent,
      attachments: sent.verb === 'publish' ? sent.attachments.map((one) => ({ ...one, sha256: '0'.repeat(64) })) : [],
    } as Publication
    expect(await personalDataIn(lied, keeping(original))).toMatchObject({ code: 'push.original-evidence' })
  })

  it('does not leave inside of its copy', async () => {
    const original = await pdf((doc) => doc.text('Shop 8'))
    const copy = await pdf((doc) => {
      doc.text('Shop')
      doc.file(Buffer.from(original), { name: 'a.txt' })
    })
    expect(await personalDataIn(withAttachment(clean, copy), keeping(original))).toMatchObject({
      code: 'push.original-evidence',
      read: { files: [sha256(original)] },
    })
  })

  it('is looked at before it is a copy: what its text says under a shape, and what no program reads', async () => {
    const covered = await pdf((doc) => doc.text(id, 72, 72).rect(60, 60, 400, 40).fill('black'))
    expect((await lookAtFile(covered)).personal?.code).toBe('push.personal-data')
    const sound = await lookAtFile(await pdf((doc) => doc.text('Shop 8')))
    expect([sound.personal, sound.unread]).toEqual([undefined, []])
    expect(sound.texts.join(' ')).toContain('Shop 8')
    const locked = await pdf((doc) => doc.text('x'), { userPassword: 'x' })
    expect((await lookAtFile(locked)).personal?.code).toBe('push.attachment-closed')
    expect((await lookAtFile(Buffer.from('ffd8ffe000104a46494600', 'hex'))).unread).toEqual(['file'])
  })
})
