/** Where Node finds a package that one at `from` asks for: beside it, and then in each folder above. */
const resolved = (packages, from, name) => {
  for (let folder = from; ; ) {
    const path = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`
    if (packages[path] !== undefined) return path
    if (folder === '') return undefined
    folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))
  }
}

/**
 * Everything that somebody gets who installs the published packages with all their peers, from the lock file.
 * @param {Record<string, any>} packages `packages` of package-lock.json
 * @param {string[]} folders of the published packages: `packages/domain` …
 * @returns {{ name: string, version: string, licence: string, by: string[] }[]} by name; `by`: our packages that bring it
 */
export const licencesOf = (packages, folders) => {
  const rows = new Map()
  for (const folder of folders) {
    const seen = new Set()
    const visit = (path, entry) => {
      const needs = { ...entry.dependencies, ...entry.peerDependencies, ...entry.optionalDependencies }
      for (const name of Object.keys(needs)) {
        const found = resolved(packages, path, name)
        if (found === undefined || seen.has(found)) continue
        seen.add(found)
        const own = packages[found].link ? packages[packages[found].resolved] : packages[found]
        if (!packages[found].link) {
          const row = rows.get(found) ?? { name, version: own.version, licence: own.license ?? '?', by: [] }
          row.by.push(folder.replace('packages/', ''))
          rows.set(found, row)
        }
        visit(packages[found].link ? packages[found].resolved : found, own)
      }
    }
    visit(folder, packages[folder])
  }
  return [...rows.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
}

/** Licences under which everything that is handed on stands: anything else is looked at by a person first. */
export const allowed = [
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Unlicense',
  'BlueOak-1.0.0',
  '(MIT AND Zlib)',
  '(MIT OR GPL-3.0-or-later)',
  '(MIT OR CC0-1.0)',
  'MIT/X11',
  'MIT OR Apache-2.0',
]

/** Packages that state no licence in their manifest, with what was found of it. */
export const judged = {
  buffers: 'manifest says nothing; comes with exceljs only, which reads and writes workbooks',
}

const english = {
  head: [
    '# Licences of what comes along',
    '',
    'Everything that an installation of the published packages with all their peers brings, by the lock file. Written by',
    '`npm run packages -- --write`. What our tarballs themselves contain of others (pdfmake, fonts, Swagger UI) has its licence beside it',
    'in `dist/` and `fonts/`.',
  ],
  columns: '| package | version | licence | comes with |',
  notStated: 'not stated: ',
}
const chinese = {
  head: [
    '# 随之安装的许可证',
    '',
    '安装已发布的程序包及其全部对等依赖所带来的一切，依锁文件列出。由 `npm run packages -- --write` 写成。程序包本身所含的他人内容（pdfmake、字体、Swagger UI），许可证在旁边的',
    '`dist/` 和 `fonts/` 中。',
  ],
  columns: '| 程序包 | 版本 | 许可证 | 随哪个安装 |',
  notStated: '没有写明：',
}

/** The pages docs/licences.md and docs/licences.zh-CN.md. */
export const licencePages = (rows) => ({
  'docs/licences.md': pageIn(english, rows),
  'docs/licences.zh-CN.md': pageIn(chinese, rows),
})

const pageIn = ({ head, columns, notStated }, rows) =>
  [
    ...head,
    '',
    columns,
    '|---|---|---|---|',
    ...rows.map(
      ({ name, version, licence, by }) =>
        `| ${name} | ${version} | ${licence === '?' ? `${notStated}${judged[name] ?? '?'}` : licence} | ${by.join(', ')} |`,
    ),
    '',
  ].join('\n')
