import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import own from '../package.json'

const inRoot = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url))
const docker = readFileSync(inRoot('packages/service/Dockerfile'), 'utf8')
const ignored = readFileSync(inRoot('packages/service/Dockerfile.dockerignore'), 'utf8').split('\n')
const copied = [...docker.matchAll(/^COPY (packages\/\S+) \1$/gm)].map(([, folder]) => folder ?? '')
const named = (folder: string): { name: string; dependencies: object } =>
  JSON.parse(readFileSync(inRoot(`${folder}/package.json`), 'utf8'))

describe('the container file', () => {
  it('takes every package of ours that the service needs, and no other', () => {
    const needed = (name: string): string[] => {
      const folder = copied.find((each) => named(each).name === name)
      const more = Object.keys(folder ? named(folder).dependencies : {}).filter((each) => each.startsWith('@zhifa/'))
      return [name, ...more.flatMap(needed)]
    }
    expect(new Set(copied.map((each) => named(each).name))).toEqual(new Set(needed(own.name)))
    const packed = /for name in ([a-z -]+);/.exec(docker)?.[1]?.split(' ')
    expect(packed?.map((name) => `packages/${name}`)).toEqual(copied)
    expect(ignored.filter((line) => line.startsWith('!')).map((line) => line.slice(1))).toEqual(copied)
  })

  it('what it starts is in the package as it is packed', () => {
    const [{ files }] = JSON.parse(
      execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
        cwd: inRoot('packages/service'),
        encoding: 'utf8',
      }),
    ) as [{ files: { path: string }[] }]
    const paths = files.map(({ path }) => path)
    const entry = /node_modules\/@zhifa\/service\/(\S+?)"/.exec(docker)?.[1]
    expect(paths).toContain(entry)
    for (const path of [
      'dist/cli.js',
      'dist/worker.js',
      'dist/docs/index.html',
      'dist/docs/swagger-ui-bundle.js.gz',
      'LICENSE',
    ])
      expect(paths).toContain(path)
    expect(paths.filter((path) => /\.map$|^(src|test|data)\//.test(path))).toEqual([])
    expect(existsSync(inRoot(`packages/service/${entry}`))).toBe(true)
  })

  it('runs as nobody special, with the same least Node as the packages', () => {
    expect(docker).toMatch(/^USER node$/m)
    const images = [...docker.matchAll(/^FROM node:(\d+)/gm)].map(([, line]) => Number(line))
    expect(Math.min(...images)).toBeGreaterThanOrEqual(20)
  })
})
