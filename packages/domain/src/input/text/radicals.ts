/**
 * CJK radicals (U+2E80–2EF3) as the ordinary characters a person takes them for, in order of their code points; after
 * EquivalentUnifiedIdeograph of Unicode, with the full form where Unicode names a component that no keyboard offers.
 * Kangxi radicals (U+2F00–2FD5) fold by NFKC.
 */
export const radicals =
  '⺀厂乛乚乙亻冂几刀刂卜㔾小小兀尣尢尢巳幺彑彐忄心扌攵⺚旡日月歺母民氵氺灬爫爫丬牛犭王疋目示礻竹糹纟罓网罓网网羊羊羊耂肀聿肉臼艹艹艹虎衤覀西见角角讠贝足车辶辶辶邑钅長镸长门阜阝雨青韦页风飞食食飠饣首马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟'
