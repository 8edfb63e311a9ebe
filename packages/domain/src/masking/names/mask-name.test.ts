import { describe, expect, it } from 'vitest'
import { maskBusinessName, maskName } from './mask-name'

describe('masking names', () => {
  it.each([
    ['张三', '张某'],
    ['张小三', '张某某'],
    ['欧阳演示', '欧阳某某'],
    ['欧阳', '欧某'],
    ['单于飞', '单于某'],
    ['第五伦', '第五某'],
    ['梁丘雨', '梁丘某'],
    ['司马演示', '司马某某'],
    ['歐陽演示', '歐陽某某'],
    ['张　三', '张某'],
    ['张\u200b 三', '张某'],
    ['⻢演示', '马某某'],
    ['𠮷演', '𠮷某'],
    ['阿依古丽·演示', '阿某某'],
    ['阿依古丽・演示', '阿某某'],
    ['John Example', 'J某某'],
    [' 李四 ', '李某'],
  ])('%s becomes %s [D4.3]', (name, masked) => expect(maskName(name)).toBe(masked))

  it('writes X where that is the practice', () => {
    expect(maskName('张小三', { placeholder: 'X' })).toBe('张XX')
    expect(maskName('单于飞', { placeholder: '×' })).toBe('单于×')
  })
})

describe('masking names of individual businesses', () => {
  it.each([
    ['示例县张三餐馆', '张三', '示例县张某餐馆'],
    ['示例县张 三餐馆', '张三', '示例县张某餐馆'],
    ['建国小卖部', '张建国', '某某小卖部'],
    ['丽人美发店', '张三', '丽人美发店'],
    ['单于飞餐馆', '单于飞', '单于某餐馆'],
    ['明明理发店', '李明明', '某某理发店'],
    ['阿依古丽美容店', '阿依古丽·买买提', '阿某某美容店'],
    ['买买提烤肉店', '阿依古丽·买买提', '买某某烤肉店'],
    ['阿依古丽・买买提饭店', '阿依古丽·买买提', '阿某某饭店'],
    ['三三美发店', '张三', '三三美发店'],
  ])('%s of %s becomes %s', (trade, operator, masked) => expect(maskBusinessName(trade, operator)).toBe(masked))
})
