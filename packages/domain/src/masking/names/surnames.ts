/** Surnames of several characters that stay whole: those of 百家姓, of 中国姓氏 in use and in history, and of the Manchu. */
const compound =
  '欧阳 太史 端木 上官 司马 东方 独孤 南宫 万俟 闻人 夏侯 诸葛 尉迟 公羊 赫连 澹台 皇甫 宗政 濮阳 公冶 太叔 申屠 公孙 慕容 仲孙 钟离 长孙 宇文 司徒 鲜于 司空 闾丘 子车 亓官 司寇 巫马 公西 颛孙 壤驷 公良 漆雕 乐正 宰父 谷梁 榖梁 拓跋 夹谷 轩辕 令狐 段干 百里 呼延 东郭 南门 羊舌 微生 左丘 东门 西门 单于 淳于 第五 第一 第二 第三 第四 第六 第七 第八 梁丘 归海 伯赏 公仪 公输 公祖 公玉 公户 公伯 司城 司鸿 屠岸 士孙 叔孙 季孙 孟孙 臧孙 王孙 王叔 毌丘 母丘 闾邱 左邱 梁邱 相里 新垣 信都 安陵 即墨 贺兰 贺若 达奚 斛律 库狄 长鱼 完颜 耶律 纳兰 那拉 哥舒 西陵 东里 东宫 北宫 南荣 仲长 子书 子桑 褚师 申徒 徐离 呼衍 黑齿 由吾 侯莫 豆卢 尔朱 破六 佴伯 舍利 爱新觉罗 叶赫那拉 钮祜禄 富察 索绰罗 瓜尔佳 赫舍里 欧陽 歐陽 諸葛 單于 東方 獨孤 萬俟 聞人 尉遲 赫連 澹臺 濮陽 鮮于 閭丘 軒轅 鍾離 長孫 公孫 司馬 宇文 上官 第伍'.split(
    ' ',
  )

/** Longest first, so that 爱新觉罗 is not read as 爱. */
export const compoundSurnames: readonly string[] = [...new Set(compound)].sort((a, b) => b.length - a.length)

/** The surname with which a Han name of several characters begins, at least one character being left for the given name. */
export function surnameOf(name: string): string {
  const compoundOne = compoundSurnames.find((surname) => name.startsWith(surname) && name.length > surname.length)
  return compoundOne ?? [...name][0] ?? ''
}

/** Surnames of one character that are seldom another word, to see a person in prose. */
const common =
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏窦章苏潘葛奚范彭郎鲁韦昌马苗凤花俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安乐傅卞齐康伍余卜顾孟黄穆萧尹姚邵湛汪祁毛禹狄臧戴谈宋庞熊纪舒屈项祝董梁杜阮蓝闵席季贾路娄江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万柯卢莫房缪解丁宣邓郁洪包诸左石崔吉龚程邢裴陆荣翁荀羊惠甄曲封储靳段富焦巴牧隗谷车侯宓蓬郗班仰秋仲伊宫宁仇栾甘厉戎祖武符刘景詹束龙叶幸司韶黎溥印宿白怀蒲邰鄂索咸籍赖卓蔺屠蒙池乔翟谭贡劳姬申扶堵冉宰郦雍桑桂濮牛寿边扈燕冀浦尚农温庄晏柴瞿阎慕连茹习艾鱼容向古易戈廖庾终暨居衡步耿满弘匡国文寇广禄阙东欧利师巩厍聂晁勾敖融冷訾辛阚那简饶曾沙养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公肖付阳闫代'
/** Among them the ones that begin other words after 患者, 妻子 or a bracket. */
const ambiguous = new Set(
  '安乐花任高夏万解诸左石程封富牧车班秋仲宫武符景束幸司印宿白怀索咸寿边居步满国文广东利师融冷那简养须丰关相查后权盖益公向古易终容连习尚农温何许时包和于应从常有干华全方成经别因由该严房路江林田东代阳段',
)

const compounds = compoundSurnames.join('|')
const plain = [...common].filter((char) => !ambiguous.has(char)).join('')
const otherWord =
  '(?!公司|公示|公开|公告|公安|公共|公民|高温|高等|高级|高新|何时|何地|何处|严重|许多|许可|华人|华侨|安全|高度|全部|有关|应当|程度|时间|方可|经常|干部|和平|白天|时常|温度|封闭|任何|满意|满月|广泛|包括|解除|边境|步行|师生|终止|习惯|容易|连续|相关|查阅|查看|居住|居民)'
const goesOn = '(?=[^\\u4e00-\\u9fff]|$|[，在代于到称的均也为系因被有患确诊查感罹既签是说自未已与和及、做])'

/** A masked name or one with a form of address: 张某, 李女士. */
export const maskedPerson = `(?:${compounds}|[${common}])(?:某{1,3}[甲乙丙丁]?|女士|先生|小姐|氏)`
/** A person's name in prose after a word that lets one expect it; surnames that are other words too need a boundary after the name. */
export const person = `(?:${maskedPerson}|(?:${compounds}|[${plain}])[\\u4e00-\\u9fff]{1,2}|${otherWord}[${[...ambiguous].join('')}][\\u4e00-\\u9fff]{1,2}${goesOn})`
/** Any surname. */
export const anySurname = `(?:${compounds}|[${common}])`
