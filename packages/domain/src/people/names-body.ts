import { bareWords } from '../input/bare-words'

/**
 * Whether somebody wrote a body, or an office of it, under whatever spaces and brackets: who claims the word of another body may not
 * name this one.
 * @example namesBody('示例县卫生健康局 办公室', '示例县卫生健康局') // true
 */
export const namesBody = (written: string, name: string): boolean =>
  written.includes('本机关') ||
  bareWords(written).includes(bareWords(name)) ||
  bareWords(name).includes(bareWords(written))
