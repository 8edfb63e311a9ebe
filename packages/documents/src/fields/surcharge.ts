import type { ContentRule } from '../form/content-rule'

/** 加处罚款 never exceeds the fine. @param sums of the document, where it claims money at all */
export const cappedSurcharge = <Data>(
  sums: (data: Data) => { readonly principal: number; readonly surcharge: number } | undefined,
): ContentRule<Data> => ({
  id: 'cap',
  cites: ['行政强制法 45', '行政处罚法 72'],
  zh: '不超出罚款数额的加处罚款',
  en: 'a surcharge not above the fine',
  holds: (data) => {
    const { principal = 0, surcharge = 0 } = sums(data) ?? {}
    return surcharge <= principal
  },
})
