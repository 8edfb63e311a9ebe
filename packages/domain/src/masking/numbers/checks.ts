/** Whether the figures from one index up to another end in the check digit of ISO/IEC 7812 (Luhn). */
export function luhn(figures: readonly number[], from: number, to: number): boolean {
  let sum = 0
  for (let i = to - 1; i >= from; i--) {
    const figure = figures[i] ?? 0
    const doubled = (to - 1 - i) % 2 === 1 ? figure * 2 : figure
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return sum % 10 === 0
}

const days = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
/** Whether month and day exist in some year: the century of an old number is not known. */
export const isDay = (month: number, day: number): boolean => day >= 1 && day <= (days[month - 1] ?? 0)

/** Words before a number that say it belongs to a thing or a body: they lower what has no check digit of its own. */
export const ofAThing =
  /(?:批号|批次|条形?码|流水号|编号|编码|代码|证号|许可证|文号|注册号|报告|发票|票号|合同|出厂|型号|准字|证字|特字|标识|货号|任务|单号|序列号|案号|规格|挂号信?|邮件号?|快递|NO\.?)[^。\n*]{0,6}$/
