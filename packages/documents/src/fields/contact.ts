import { z } from 'zod'
import { actLine, place } from './text'

/** Where a party turns to. */
export const Contact = z
  .strictObject({
    address: place('联系地址'),
    person: actLine('联系人', 'personal-name'),
    telephone: actLine('联系电话', 'telephone'),
  })
  .meta({ title: '联系方式' })
export type Contact = z.infer<typeof Contact>

export const contactText = (contact: Contact): string =>
  `联系地址：${contact.address}\n联系人：${contact.person}\n联系电话：${contact.telephone}`

export const sampleContact = { address: '示例市示例区示例路9号', person: '乙某某、丙某某', telephone: '0000-0000001' }
