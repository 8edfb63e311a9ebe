import { chineseFigures, dashes, groups, joined, nothings, scattered, spaces, wide } from '../dress'
import { secret, type Writing } from '../line'
import * as p from '../people'
import type { Random } from '../random'

const user = (r: Random) =>
  `${r.pick(['yanshi', 'xugou', 'demo', 'zhang.shili', 'li_xugou', 'a'])}${r.digits(r.int(1, 4))}`
const host = (r: Random) => r.pick(['example.com', 'mail.example', 'example.org', 'vip.example.net', 'xugou.example'])
const fours = (number: string) => groups(number, 4, 4, 4, 4)

export const accounts: readonly Writing[] = [
  {
    kind: 'email',
    name: 'email plain',
    write: (r) => [r.pick(['邮箱', '电子邮箱：', 'E-mail:', '发至', '']), secret(`${user(r)}@${host(r)}`)],
  },
  { kind: 'email', name: 'email full width', write: (r) => ['邮箱：', secret(wide(`${user(r)}@${host(r)}`))] },
  {
    kind: 'email',
    name: 'email with spaces or words',
    write: (r) => [
      '邮箱 ',
      secret(
        `${user(r)}${r.pick([' @ ', '(at)', ' [at] ', '＠', ' at ', '﹫'])}${host(r).replaceAll('.', r.pick(['.', '．', ' . ', '[dot]']))}`,
      ),
    ],
  },
  {
    kind: 'email',
    name: 'email with another sign for its dot',
    write: (r) => [
      r.pick(['邮箱', '邮箱：', '']),
      secret(
        r.pick([
          `xugou${r.digits(3)}@example。com`,
          `xugou${r.digits(3)}@example，com`,
          `xugou${r.digits(3)}艾特example点com`,
          `xugou${r.digits(3)} AT example DOT com`,
          `xugou${r.digits(3)}＃example。com`,
        ]),
      ),
    ],
  },
  {
    kind: 'bank-account',
    name: 'account after the name of its holder',
    write: (r) => [r.pick(['户名：', '户名']), p.personName(r), r.pick(['，', '、', ' ']), secret(p.bankAccount(r))],
  },
  {
    kind: 'social-account',
    name: 'networks under other names',
    write: (r) => [r.pick(['wei信', '徽信', '威❤', '➕v ', 'Line ID ', '加V：']), secret(`yanshi${r.digits(4)}`)],
  },
  {
    kind: 'email',
    name: 'email between brackets',
    write: (r) => [
      r.pick(['<', '（', '“', 'mailto:', '【']),
      secret(`${r.digits(9)}@${host(r)}`),
      r.pick(['>', '）', '”', '', '】']),
    ],
  },
  {
    kind: 'bank-card',
    name: 'card plain',
    write: (r) => [r.pick(['银行卡号', '卡号：', '收款账号', '']), secret(p.bankCard(r))],
  },
  {
    kind: 'bank-card',
    name: 'card in fours',
    write: (r) => [
      r.pick(['卡号', '账号：', '']),
      secret(joined(fours(p.bankCard(r)), r.pick([...spaces, ...dashes]))),
    ],
  },
  {
    kind: 'bank-card',
    name: 'card full width',
    write: (r) => ['转入', secret(wide(p.bankCard(r))), r.pick(['', '账户'])],
  },
  {
    kind: 'bank-card',
    name: 'card with invisible characters',
    write: (r) => ['卡号', secret(scattered(r, p.bankCard(r), nothings))],
  },
  {
    kind: 'bank-card',
    name: 'card after a list number',
    write: (r) => [r.pick(['1. ', '2、', '(3)', '4．']), secret(p.bankCard(r))],
  },
  {
    kind: 'bank-account',
    name: 'account with label',
    write: (r) => [
      r.pick([
        '账号：',
        '帐号',
        '银行账户：',
        '开户行示例银行，账号 ',
        '汇入账户',
        '收款账号为',
        'A/C ',
        '户名：演示一，账号：',
      ]),
      secret(p.bankAccount(r)),
    ],
  },
  {
    kind: 'bank-account',
    name: 'account grouped',
    write: (r) => [
      r.pick(['账号：', '银行账号 ', '结算账户：']),
      secret(joined(fours(p.bankAccount(r)), r.pick([' ', '-', '\u3000']))),
    ],
  },
  {
    kind: 'social-account',
    name: 'wechat',
    write: (r) => [
      r.pick(['微信号：', '微信', '微信ID:', 'VX:', 'wx：', 'WeChat: ', '加微信', '微信号为', 'V信']),
      secret(r.pick([`demo_${r.digits(5)}`, `xugou-${r.digits(3)}`, `wxid_${r.digits(8)}`, `YanShi${r.digits(4)}`])),
    ],
  },
  {
    kind: 'social-account',
    name: 'qq',
    write: (r) => [
      r.pick(['QQ：', 'QQ号', 'QQ号码为', 'qq:', 'ＱＱ：', 'QQ ', '扣扣']),
      secret(r.pick([`9${r.digits(9)}`, `0${r.digits(5)}`, `9${r.digits(8)}`])),
    ],
  },
  {
    kind: 'social-account',
    name: 'other networks',
    write: (r) => [
      r.pick(['抖音号：', '快手号', '小红书号：', '微博ID：', '支付宝账号：', '钉钉号：']),
      secret(`${r.pick(['yanshi', 'demo.', 'xugou_'])}${r.digits(6)}`),
    ],
  },
  {
    kind: 'plate',
    name: 'plate plain',
    write: (r) => [
      r.pick(['驾驶', '车牌号', '车牌：', '驾驶的', '乘坐']),
      secret(
        `${r.pick([...'宁青藏琼津沪'])}X${r.pick([`${r.digits(5)}`, `${r.pick(['A', 'K', 'Q'])}${r.digits(4)}`, `${r.digits(3)}U${r.digits(1)}`])}`,
      ),
      r.pick(['', '号车', '小型轿车', '，']),
    ],
  },
  {
    kind: 'plate',
    name: 'plate with gap',
    write: (r) => [
      r.pick(['车牌', '', '号牌为']),
      secret(`${r.pick([...'宁青藏琼津沪'])}X${r.pick(['·', '-', ' ', '・', '．', '•', '—'])}${r.digits(5)}`),
    ],
  },
  {
    kind: 'plate',
    name: 'plate of a new-energy vehicle',
    write: (r) => [
      r.pick(['车牌', '', '新能源车']),
      secret(
        `${r.pick([...'宁青藏琼津沪'])}X${r.pick(['', '·', ' '])}${r.pick([`D${r.digits(5)}`, `F${r.digits(5)}`, `${r.digits(5)}D`, `DA${r.digits(4)}`])}`,
      ),
    ],
  },
  {
    kind: 'plate',
    name: 'plate with last character',
    write: (r) => [
      '悬挂',
      secret(wide(`${r.pick([...'宁青藏琼津沪'])}X${r.digits(4)}`) + r.pick(['学', '挂', '警', '港', '澳'])),
      r.pick(['车辆', '', '号牌']),
    ],
  },
  {
    kind: 'social-account',
    name: 'account in Chinese figures',
    write: (r) => [r.pick(['QQ：', 'QQ号', '微信号：']), secret(chineseFigures(r, `${r.int(1, 9)}${r.digits(8)}`))],
  },
]
