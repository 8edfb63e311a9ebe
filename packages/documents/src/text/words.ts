/**
 * Words of enforcement papers that a general dictionary of Chinese does not know and would part: 听｜证, 送｜达人. A longer word stands
 * before a shorter one that begins it.
 */
const trade = [
  ...['受送达人', '送达', '听证', '取证', '举报人', '签收', '补批', '补正', '应审', '送审', '校验值', '申辩人', '申辩'],
  ...[
    '复议',
    '缴款',
    '退库',
    '批号',
    '文号',
    '标注',
    '检出',
    '整改',
    '立卷',
    '随卷',
    '本卷',
    '案发',
    '办公室',
    '专案组',
  ],
  ...['决定书', '意见书', '告知书', '通知书', '粘贴处', '存放处', '抽样', '采样', '封样', '避光', '日化', '调离'],
]
const tradeWord = new RegExp(trade.join('|'), 'g')

let dictionary: Intl.Segmenter | undefined

/** Where a word of Chinese ends in a text: the dictionary's answer, with the words of the trade whole. */
export function wordEnds(text: string): ReadonlySet<number> {
  dictionary ??= new Intl.Segmenter('zh', { granularity: 'word' })
  const ends = new Set<number>()
  for (const { index, segment } of dictionary.segment(text)) ends.add(index + segment.length)
  for (const { index, 0: word } of text.matchAll(tradeWord)) {
    for (let at = index + 1; at < index + word.length; at++) ends.delete(at)
    ends.add(index).add(index + word.length)
  }
  return ends
}
