import type { Answer } from '../../../case/table/guard'

/** Each paper is answered once; one that came twice, twice. */
export function openAnswer(
  number: string,
  { asked, answered, what }: { asked: number; answered: number; what: string },
): Answer {
  const holds = asked > answered
  return {
    holds,
    read: { number, asked, answered },
    message: holds
      ? { zh: `${what}在案，尚未答复`, en: 'it is on record and not answered' }
      : asked > 0
        ? { zh: `该${what}已经答复`, en: 'it has been answered' }
        : { zh: `案卷中没有该${what}`, en: 'nothing on record has that number' },
    cure: { zh: `请先登记${what}，并核对编号`, en: 'record it first, and check its number' },
  }
}
