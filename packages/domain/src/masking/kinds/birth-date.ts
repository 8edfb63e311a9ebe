import type { Certainty } from '../finding'
import { anySurname } from '../names/surnames'
import { isDay } from '../numbers/checks'
import type { Detector, View } from '../view'

const n = '[〇零○一二三四五六七八九]'
const month = '[一二三四五六七八九十]{1,2}'
const day = '[一二三四五六七八九十廿]{1,3}'
// Every date begins with one of these: asked first, the ways to write it are tried nowhere else.
const date = new RegExp(
  `(?=[\\d一二])(?:${[
    '(?<!\\d)(?:18|19|20)\\d\\d ?(?:年 ?\\d{1,2} ?月(?: ?\\d{1,2} ?[日号])?|[./-] ?\\d{1,2}(?: ?[./-] ?\\d{1,2}(?!\\d))?| \\d{1,2} \\d{1,2}(?!\\d)|年[正一二三四五六七八九十冬腊]{1,2}月(?:初?[一二三四五六七八九十廿]{1,3}日?)?|(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?!\\d))',
    `[一二]${n}{3}年${month}月(?:${day}[日号])?`,
    '(?=\\d)(?<=(?:出生(?:日期|年月日?|时间)?|生日|DOB)[:为于是 ]{0,3})\\d\\d ?[./-] ?\\d{1,2} ?[./-] ?\\d{1,2}(?!\\d)',
    // A day without its century or its year, and a year alone, need their word after them.
    '(?<!\\d)(?:\\d\\d年)?\\d{1,2}月\\d{1,2}[日号](?=出生|生日|生人|生[,。;)])',
    '(?<!\\d)(?:19|20)\\d\\d年(?=(?:出生|生[于人]|生(?:[,。;)\\n]|$)))',
    `(?=[\\d一二])(?<=(?:出生(?:日期|年份?|于|在)?|生日|(?<![发产滋派孳])生于)[:为于是 ]{0,3})(?:(?:19|20)\\d\\d(?:年|(?!\\d))|[一二]${n}{3}年|\\d{1,2}月\\d{1,2}[日号]|\\d{1,2}[./-]\\d{1,2}[./-](?:19|20)\\d\\d(?!\\d))`,
    '(?=\\d)(?<=BORN (?:ON )?)\\d{1,2} [A-Z]{3,9},? (?:19|20)\\d\\d',
  ].join('|')})`,
  'g',
)
const wordAfter = /^[ ,]?(?:出生|生日|诞生|生人|生于|生(?=$|[,。;:、!)\]】”"\n ]))/
const wordBefore =
  /(?:出生(?:日期|年月日?|年份|时间)?|生日|(?<![发产滋派孳])生于|诞生于?|生年月日|BORN|BIRTH(?:DAY)?|D\.O\.B\.?|DOB)[为于是在: ]{0,3}$/
const sexBefore = /[男女]性?[,、;. ]{1,2}(?:[\u4e00-\u9fff]{1,5}族[,、; ]{1,2})?$/
const nameBefore = new RegExp(
  `(?:^|[^\\u4e00-\\u9fff]|当事人|经营者|负责人|证人|患者|学生|儿童|姓名)(?!高温|高度|时间|程度|方案|方法|温度|金额|成立|安装|施工)${anySurname}[\\u4e00-\\u9fff·]{1,3} ?[(,] ?$`,
)

/** Birth dates: a date beside a word for birth, beside a sex, or in brackets beside a name. */
export const birthDates: Detector = (view) => {
  for (const match of view.text.matchAll(date)) {
    const to = match.index + match[0].length
    const certainty = judge(view, match[0], match.index, to)
    if (certainty) view.add('birth-date', certainty, match.index, to)
  }
}

function judge(view: View, found: string, from: number, to: number): Certainty | undefined {
  const before = view.before(from, 14)
  if (wordAfter.test(view.after(to, 4)) || wordBefore.test(before)) return 'certain'
  if (sexBefore.test(before)) return 'probable'
  // Everybody who is in a bracket is old enough to be named in it; laws and papers carry younger dates and other marks.
  const year = Number(found.slice(0, 4))
  const closes = /^ ?\)/.test(view.after(to, 2))
  const real = !/^\d{8}$/.test(found) || isDay(Number(found.slice(4, 6)), Number(found.slice(6, 8)))
  return closes && real && !(year > 2015) && nameBefore.test(before) ? 'doubtful' : undefined
}
