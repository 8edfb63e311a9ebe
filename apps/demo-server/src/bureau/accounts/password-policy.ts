import { type Finding, finding } from '@zhifa/domain'

/** What a password must be like: said on the page that asks for one, and judged here. */
export const passwordRule =
  '至少12个字符，不少于6个不同的字符；不足20个字符的，大写字母、小写字母、数字、其他字符中至少三类；不得含有账号或者本人姓名'

const shortest = 12
const longest = 200
const longAlone = 20
const mostAlike = 5
const kinds = [/\p{Lu}/u, /\p{Ll}/u, /\p{Nd}/u, /[^\p{Lu}\p{Ll}\p{Nd}]/u]

/** Why a password is none for this person; nothing when it is one. */
export function passwordFindings(password: string, of: { readonly account: string; readonly name: string }): Finding[] {
  const text = password.normalize('NFKC')
  const characters = [...text]
  const found: Finding[] = []
  const wrong = (code: string, zh: string, en: string) =>
    void found.push(
      finding(`password.${code}`, {
        outcome: 'not-met',
        zh,
        en,
        cure: { zh: '请另设密码', en: 'choose another one' },
        path: ['password'],
      }),
    )
  if (characters.length < shortest || password.length > longest)
    wrong('length', `密码为${shortest}至${longest}个字符`, `a password has ${shortest} to ${longest} characters`)
  if (new Set(characters).size <= mostAlike)
    wrong('alike', '密码中不同的字符少于6个', 'a password has six different characters')
  if (characters.length < longAlone && kinds.filter((kind) => kind.test(text)).length < 3)
    wrong(
      'kinds',
      `不足${longAlone}个字符的密码，大写字母、小写字母、数字、其他字符中至少三类`,
      `a password of less than ${longAlone} characters has three kinds of them`,
    )
  const low = text.toLowerCase()
  if ([of.account, of.name].some((part) => part.length > 1 && low.includes(part.toLowerCase())))
    wrong('own-name', '密码中含有账号或者本人姓名', 'a password holds neither the account nor the name')
  return found
}
