import { mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import os from 'node:os'
import { inRoot } from '../paths.mjs'
import { chart } from './chart.mjs'

const versionOf = (name) => createRequire(inRoot('package.json'))(inRoot(`node_modules/${name}/package.json`)).version
const others = ['chinese-days', 'date-fns', 'json-rules-engine', '@gorules/zen-engine', 'pdfmake', 'pg-boss']
const time = (ms) => {
  const [value, unit] = ms < 1 ? [ms * 1000, 'µs'] : ms < 1000 ? [ms, 'ms'] : [ms / 1000, 's']
  return `${value >= 100 ? Math.round(value) : Number(value.toPrecision(3))} ${unit}`
}

/** The pages and their pictures. A text of a comparison is one for both, or a pair: Chinese, English. */
const languages = [
  { page: 'docs/benchmarks.zh-CN.md', picture: (id) => `benchmarks/${id}.zh-CN.svg`, of: ([zh]) => zh },
  { page: 'docs/benchmarks.md', picture: (id) => `benchmarks/${id}.svg`, of: ([, en]) => en },
].map((each) => ({ ...each, say: (text) => (Array.isArray(text) ? each.of(text) : text) }))

/** One comparison: its picture, what was checked, and the numbers. */
const section = ({ id, title, axis, checked, lines, more = [] }, { say, picture }) => {
  const sizes = [...new Set(lines.flatMap(({ points }) => points.map(({ n }) => n)))].sort((a, b) => a - b)
  const cell = (points, n) => {
    const point = points.find((each) => each.n === n)
    return point ? time(point.ms) : '–'
  }
  const unitOf = (unit) => say([unit.replace(/^\/s$/, '件/秒').replace(/^s$/, '秒'), unit])
  return [
    `## ${say(title)}`,
    ...(sizes.length > 1 ? [`![${say(title)}](${picture(id)})`] : []),
    `${say(['答复相同：', 'Same answer: '])}${say(checked)}${say(['。', '.'])}`,
    [
      `| ${say(axis)} | ${sizes.map((n) => n.toLocaleString('en-US')).join(' | ')} |`,
      `|---|${sizes.map(() => '--:').join('|')}|`,
      ...lines.map(({ name, points }) => `| ${say(name)} | ${sizes.map((n) => cell(points, n)).join(' | ')} |`),
    ].join('\n'),
    ...(more.length > 0
      ? [
          more
            .map(
              ({ name, value, unit, note = '' }) =>
                `- ${say(name)}${say(['：', ': '])}${value} ${unitOf(unit)}${say(note) ? ` (${say(note)})` : ''}`,
            )
            .join('\n'),
        ]
      : []),
  ].join('\n\n')
}

const busy = [
  '**测量开始时机器正忙于其他工作**：双方都受影响，程度不一。相差不到两倍的不说明什么；引用之前请重新测量。',
  '**The machine was busy with other work before this began**: both sides suffer, not equally. Distances of less than two mean nothing here; measure again before quoting one.',
]

/**
 * A page in one language.
 * @param {{ when: string, machine: string, load: string, busy: boolean, versions: string }} facts of the run
 */
export const pageOf = (comparisons, facts, language) => {
  const { say } = language
  const { when, machine, load, versions } = facts
  return `${[
    say(['# 性能对比', '# Benchmarks']),
    say([
      `由 \`npm run bench -- compare\` 于 ${when} 测出：${machine}；负载 ${load}（开始前 → 结束时）。对比 ${versions}。`,
      `Written by \`npm run bench -- compare\` on ${when}: ${machine}; load average ${load} (before it began → at its end). Beside ${versions}.`,
    ]),
    say([
      '每项比较先核对双方答复相同，不同即停止。每个时间是单独进程中至多五轮里最好的一轮；提前结束的线，下一点要用半分钟以上。图的两轴都是对数。数字属于这台机器；可以推广的是线与线的距离，以及它们平缓上升。',
      'Every comparison first checks that both sides give the same answer, and stops when they do not. Each time is the best of up to five rounds in a process of its own; a line that ends early would have taken more than half a minute for the next point. Both axes of a picture are logarithmic. The numbers are of this machine; what carries over are the distances between the lines, and that they rise evenly.',
    ]),
    ...(facts.busy ? [say(busy)] : []),
    ...comparisons.map((each) => section(each, language)),
    say(['## 没有比较的', '## What is not compared']),
    say([
      '对方另有用处，而且它们在这里较慢，有的正是因为那些用处：规则引擎把规则作为运行中可以改变的数据，chinese-days 把任何文字读作日期，浏览器能排版任何网页。用法照它们自己的说明，取完成任务最短的一种。',
      'The others do other things as well, and some of what makes them slower here is what they are for: rule engines take their rules as data that changes while a program runs, chinese-days reads any text as a date, a browser lays out any page. They were used as their own pages show, with the shortest way for the task.',
    ]),
  ].join('\n\n')}\n`
}

/** Writes the pages in both languages, and their pictures. */
export const writePages = (comparisons, facts) => {
  mkdirSync(inRoot('docs/benchmarks'), { recursive: true })
  for (const language of languages) {
    const { say, page, picture } = language
    for (const { id, title, axis, lines } of comparisons)
      if (lines.some(({ points }) => points.length > 1)) {
        const named = lines.map(({ name, points }) => ({ name: say(name), points }))
        writeFileSync(inRoot(`docs/${picture(id)}`), chart({ title: say(title), axis: say(axis), lines: named }))
      }
    writeFileSync(inRoot(page), pageOf(comparisons, facts, language))
  }
}

/**
 * Writes docs/benchmarks.md, docs/benchmarks.zh-CN.md and their pictures.
 * @param {object[]} comparisons @param {{ cpu: string, cores: number, memoryGB: number, node: string, platform: string }} machine
 * @param {number} load processes that wanted to run in the minute before
 */
export const writePage = (comparisons, { cpu, cores, memoryGB, node, platform }, load) =>
  writePages(comparisons, {
    when: new Date().toISOString().slice(0, 10),
    machine: `${cores} × ${cpu}, ${memoryGB} GB, Node ${node}, ${platform}`,
    load: `${load.toFixed(2)} → ${os.loadavg()[0]?.toFixed(2)}`,
    busy: load > 1,
    versions: others.map((name) => `${name} ${versionOf(name)}`).join(', '),
  })
