import type { Bilingual } from '../finding/finding'

/** What a certificate proves: printed on it, and compared when it is verified. */
export const certificateProves: Bilingual = {
  zh: '本证明所列各次办理行为的步骤、日期、人数、证件、承办和审核分离、批准、确认和期限，经重新核对的结果如上；附有账本证明的，决定自账本签名之时起未被更改。',
  en: 'The steps, days, numbers of people, certificates, separation of handling and review, approvals, confirmations and periods listed here were checked again with the results above; with a proof from the ledger, the decision has not been changed since the ledger was signed.',
}

/** What it cannot prove. */
export const certificateCannotProve: Bilingual = {
  zh: '本证明不能证明案件事实、证据的真实性和裁量的适当性，不能证明登录系统的人即其本人（以个人密钥签名的除外）、纸质原件上的签名为其亲笔、其他系统的审批属实，也不能证明所填的日期就是行为实际发生之日；没有保存确认记录的办理行为，其确认情况无法核对。',
  en: 'It does not prove the facts of the case, that evidence is genuine or the discretion fit; nor that whoever signed in was that person (unless signed with a personal key), that a signature on paper is theirs, that an approval in another system is true, or that an act happened on the day it states. Where no confirmations were kept, they cannot be checked.',
}
