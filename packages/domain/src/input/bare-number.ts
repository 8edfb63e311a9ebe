/**
 * The number of a document, a case or a lead as it is compared: brackets of any kind and spaces say nothing.
 * @example bareNumber('示卫公罚〔2026〕12号') === bareNumber('示卫公罚 [2026] 12号') // true
 */
export const bareNumber = (text: string): string => text.normalize('NFKC').replaceAll(/[\s\p{Ps}\p{Pe}]/gu, '')
