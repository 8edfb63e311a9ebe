import { type Party, partyName } from '@zhifa/domain'
import type { Block } from '../blocks/block'
import { type FieldCell, label, value } from '../blocks/fields'
import { labelled } from '../blocks/paragraph'

/** What a document says of a party, in the order of the forms: label and text. */
export function partyLines(party: Party): readonly (readonly [string, string | undefined])[] {
  const contact = [
    [party.kind === 'natural-person' ? '住址' : party.kind === 'organisation' ? '住所' : '经营场所', party.address],
    ['联系电话', party.telephone],
  ] as const
  switch (party.kind) {
    case 'organisation':
      return [
        ['名称', party.name],
        ['统一社会信用代码', party.uscc],
        ['法定代表人（负责人）', party.legalRepresentative],
        ...contact,
      ]
    case 'individual-business':
      return [
        ['字号名称', party.name],
        ['统一社会信用代码', party.uscc],
        ['经营者', party.operator],
        ['公民身份号码', party.residentId],
        ...contact,
      ]
    case 'natural-person':
      return [
        ['姓名', party.name],
        [party.otherPaper ? '证件号码' : '公民身份号码', party.otherPaper?.number ?? party.residentId],
        ...contact,
      ]
  }
}

/** How a paper addresses whom it goes to: a person is no unit, and a company is not asked to strike out one of the two. */
export const you = ({ kind }: Pick<Party, 'kind'>): string => (kind === 'natural-person' ? '你' : '你单位')

/** The party block of a document that goes out, in the print of its text: one line each, what is not known is left out. */
export function partyBlock(party: Party, called = '当事人', style: 'body' | 'record' = 'body'): Block[] {
  const lines = partyLines(party).slice(1)
  return [
    labelled(called, partyName(party), { style }),
    ...lines.flatMap(([name, text]) => (text === undefined ? [] : [labelled(name, text, { style })])),
  ]
}

/** The rows of an internal form about the party, for a grid of four columns. */
export function partyRows(title: string, party: Party): FieldCell[][] {
  const lines = partyLines(party).filter(([name]) => name !== '住所' && name !== '住址' && name !== '经营场所')
  const place = partyLines(party).find(([name]) => name === '住所' || name === '住址' || name === '经营场所')
  const rows: FieldCell[][] = [[label(title), value(partyName(party), { span: 3 })]]
  for (let i = 1; i < lines.length; i += 2) {
    const [first, second] = [lines[i], lines[i + 1]]
    if (first)
      rows.push(
        second
          ? [label(first[0]), value(first[1]), label(second[0]), value(second[1])]
          : [label(first[0]), value(first[1], { span: 3 })],
      )
  }
  if (place) rows.push([label(place[0]), value(place[1], { span: 3 })])
  return rows
}
