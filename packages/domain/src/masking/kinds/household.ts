import { firstOf, inOnePass } from '../anchored'
import { person } from '../names/surnames'
import type { Detector } from '../view'

const relative =
  '(?:其(?:前?妻|前?夫|子|女|父|母|兄|弟|姐|妹|孙|祖父|祖母|岳父|岳母|公公|婆婆)|妻子|丈夫|前妻|前夫|儿子|女儿|配偶|父亲|母亲|哥哥|弟弟|姐姐|妹妹|孙子|孙女|外孙女?|爷爷|奶奶|外公|外婆|岳父|岳母|儿媳|女婿|监护人|[继养][父母子女]|侄[子女儿]|外甥女?|舅[舅妈父母]|姑[姑妈父母]|叔[叔父]|婶[婶母]|伯[父母]|姨[妈母父夫]|[堂表][兄弟姐妹哥]|嫂子|弟媳|姐夫|妹夫|(?:男|女)朋?友|未婚[妻夫]|老伴|(?<![可关])爱人|媳妇|遗孀)'
const withName = `(?:其?${relative}(?:系|为|是|名?叫)?[:(, ]{0,2}|(?<=[\\u4e00-\\u9fff])之[子女妻夫父母])(?:${person})|家庭成员[:为有][^。;\\n*]{2,40}`
const register = `户主[:为是 ]{0,2}${person}|与户主(?:的)?关系[:为是 ]{0,2}[\\u4e00-\\u9fff]{1,4}|户号[:为是 ]{0,2}\\d{5,}|户口[簿本][^。;\\n*]{0,12}(?:之[子女妻夫]|长子|次子|长女|次女)`
const circumstances =
  '婚姻(?:状况|状态)[:为是 ]{0,2}[\\u4e00-\\u9fff]{2}|离异|离婚|丧偶|未婚|已婚|再婚|初婚|同居|单亲(?:家庭)?|低保(?:户|对象|家庭)|特困(?:供养)?(?:人员|户)|五保户|建档立卡(?:贫困)?户?|贫困户|留守儿童|孤儿|残疾人证|文盲'

export const householdPatterns = {
  withName: ['其妻丈前儿女男配父母哥弟姐妹孙外爷奶岳公婆监之家继养侄舅姑叔婶伯姨堂表嫂未老爱媳遗', withName],
  register: ['户与', register],
  circumstances: [firstOf(circumstances), circumstances],
} as const
const search = inOnePass(householdPatterns)

/** Relatives by name, entries of the household register, marriage and means. */
export const householdWords: Detector = (view) => {
  const found = search(view.text)
  for (const match of found.withName) view.add('household', 'probable', match.index, match.index + match[0].length)
  for (const match of found.register) view.add('household', 'certain', match.index, match.index + match[0].length)
  for (const match of found.circumstances) view.add('household', 'doubtful', match.index, match.index + match[0].length)
}
