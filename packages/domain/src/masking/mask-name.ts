/** Surnames of two characters, which stay whole when a name is masked. */
const compound = new Set(
  '欧阳 太史 端木 上官 司马 东方 独孤 南宫 万俟 闻人 夏侯 诸葛 尉迟 公羊 赫连 澹台 皇甫 宗政 濮阳 公冶 太叔 申屠 公孙 慕容 仲孙 钟离 长孙 宇文 司徒 鲜于 司空 闾丘 子车 亓官 司寇 巫马 公西 颛孙 壤驷 公良 漆雕 乐正 宰父 谷梁 拓跋 夹谷 轩辕 令狐 段干 百里 呼延 东郭 南门 羊舌 微生 左丘 东门 西门'.split(
    ' ',
  ),
)

/**
 * A natural person's name for the public: the surname stays, the rest becomes 某 (张三 → 张某, 欧阳某某). Names that do not look
 * like a Han surname and given name keep only their first character.
 */
export function maskName(name: string): string {
  const chars = [...name.trim()]
  if (!/^\p{Script=Han}{2,4}$/u.test(name.trim())) return `${chars[0] ?? ''}某某`
  const surname = compound.has(chars.slice(0, 2).join('')) && chars.length > 2 ? 2 : 1
  return chars.slice(0, surname).join('') + '某'.repeat(chars.length - surname)
}
