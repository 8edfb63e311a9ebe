import type { Detector } from '../view'

const network =
  '(?:微信|V信|薇信|威信|徽信|卫信|(?:WEI|[微薇V]\\P{L})信|(?<![A-Z])(?:VX|WX|WECHAT|WEIXIN|Q ?Q|TELEGRAM|WHATSAPP|SKYPE|LINE(?= ?(?:ID|号|:))|加V(?=[:X ])|➕ ?V|V(?=❤))|威❤|加VX?|扣扣|企鹅号?|抖音|快手|小红书|微博|支付宝|钉钉)'
const account = new RegExp(
  `${network}(?!公众号|小程序|视频号|支付)(?:账号|帐号|账户|群?号码?|群| ?ID|名)?(?:为|是|叫)?(?:[^A-Z\\d\\u4e00-\\u9fff。*]{0,4}|[ :]?[\\u4e00-\\u9fff]{1,4}(?=[A-Z]+\\d))((?:WXID_)?[A-Z\\d][A-Z\\d._-]{4,29})(?! ?[元次条%])`,
  'gu',
)

/** Accounts of WeChat, QQ and other networks, by the word before them. */
export const socialAccounts: Detector = (view) => {
  for (const match of view.figures.matchAll(account)) {
    const id = (match[1] ?? '').replace(/[._-]+$/, '')
    const letters = /[A-Z]/.test(id)
    if (id.length < 5 || (!letters && id.replace(/\D/g, '').length < 5)) continue
    const from = match.index + match[0].length - (match[1]?.length ?? 0)
    // A Latin word after the name of a network is an account only where something says so.
    if (!/[\d_-]/.test(id) && !/(?:[:号是为]|ID ?:?) ?$/.test(view.text.slice(match.index, from))) continue
    view.add('social-account', letters && !/\d|_/.test(id) ? 'doubtful' : 'certain', from, from + id.length)
  }
}
