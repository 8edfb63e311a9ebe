/** Words with which a statement of what was found begins by itself: 经查，经查明：经依法审查，查明：. 经查看现场 and 经检验 say something else. */
const opening =
  /^(?:经(?:本机关)?(?:依法)?(?:进一步)?(?:(?:调查|核查|审查|复查|查)(?:核实|查明|明|后)?|核实)|现?查明)[，,：:]\s*/

/**
 * A statement under the words that lead to it. Whoever wrote it may have begun with them: they stand once.
 * @example led('经查明', '经查，当事人…') // 经查明：当事人…
 */
export const led = (lead: string, said: string): string => `${lead}：${said.replace(opening, '')}`
