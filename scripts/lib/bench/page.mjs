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

/** One comparison: its picture, what was checked, and the numbers. */
const section = ({ id, title, axis, checked, lines, more = [] }) => {
  const sizes = [...new Set(lines.flatMap(({ points }) => points.map(({ n }) => n)))].sort((a, b) => a - b)
  const cell = (points, n) => {
    const point = points.find((each) => each.n === n)
    return point ? time(point.ms) : '–'
  }
  return [
    `## ${title}`,
    ...(sizes.length > 1 ? [`![${title}](benchmarks/${id}.svg)`] : []),
    `Same answer: ${checked}.`,
    [
      `| ${axis} | ${sizes.map((n) => n.toLocaleString('en-US')).join(' | ')} |`,
      `|---|${sizes.map(() => '--:').join('|')}|`,
      ...lines.map(({ name, points }) => `| ${name} | ${sizes.map((n) => cell(points, n)).join(' | ')} |`),
    ].join('\n'),
    ...(more.length > 0
      ? [more.map(({ name, value, unit, note }) => `- ${name}: ${value} ${unit}${note ? ` (${note})` : ''}`).join('\n')]
      : []),
  ].join('\n\n')
}

/**
 * Writes docs/benchmarks.md and its pictures.
 * @param {object[]} comparisons @param {{ cpu: string, cores: number, memoryGB: number, node: string, platform: string }} machine
 * @param {number} load processes that wanted to run in the minute before
 */
export const writePage = (comparisons, machine, load) => {
  mkdirSync(inRoot('docs/benchmarks'), { recursive: true })
  for (const each of comparisons)
    if (each.lines.some(({ points }) => points.length > 1))
      writeFileSync(inRoot(`docs/benchmarks/${each.id}.svg`), chart(each))
  const { cpu, cores, memoryGB, node, platform } = machine
  writeFileSync(
    inRoot('docs/benchmarks.md'),
    `${[
      '# Benchmarks 性能对比',
      '每项比较先核对双方答复相同，不同即停止。每个时间是单独进程中至多五轮里最好的一轮；提前结束的线，下一点要用半分钟以上。图的两轴都是对数。数字属于这台机器；可以推广的是线与线的距离，以及它们平缓上升。由 `npm run bench -- compare` 一次测出。',
      `Written by \`npm run bench -- compare\` on ${new Date().toISOString().slice(0, 10)}: ${cores} × ${cpu}, ${memoryGB} GB, Node ${node}, ${platform}; load average ${load.toFixed(2)} before it began and ${os.loadavg()[0]?.toFixed(2)} at its end. Beside ${others.map((name) => `${name} ${versionOf(name)}`).join(', ')}.`,
      'Every comparison first checks that both sides give the same answer, and stops when they do not. Each time is the best of up to five rounds in a process of its own; a line that ends early would have taken more than half a minute for the next point. Both axes of a picture are logarithmic. The numbers are of this machine; what carries over are the distances between the lines, and that they rise evenly.',
      ...(load > 1
        ? [
            '**The machine was busy with other work before this began**: both sides suffer, not equally. Distances of less than two mean nothing here; measure again before quoting one.',
          ]
        : []),
      ...comparisons.map(section),
      '## What is not compared',
      'The others do other things as well, and some of what makes them slower here is what they are for: rule engines take their rules as data that changes while a program runs, chinese-days reads any text as a date, a browser lays out any page. They were used as their own pages show, with the shortest way for the task.',
    ].join('\n\n')}\n`,
  )
}
