/**
 * @typedef {import('./results.mjs').Results} Results
 * @typedef {{ id: string, zh: string, en: string }} Clause
 * @typedef {{ groups: { id: string, title: { zh: string, en: string }, clauses: Clause[] }[] }} ClauseList
 * @typedef {{ title: string, file: string, state: 'passed' | 'failed' | 'skipped' }} Proof
 */

const bracketed = /\[([A-Z]\d+\.\d+(?:[\s,，、]+[A-Z]\d+\.\d+)*)\]/g

/** The clause ids that a test title names: `[R2.3]`, `[R2.3][L0.1]`, `[R2.3, L0.1]`. */
export const idsIn = (title) => [
  ...new Set([...title.matchAll(bracketed)].flatMap((match) => match[1].match(/[A-Z]\d+\.\d+/g))),
]

/**
 * @param {Results} results
 * @returns {Map<string, Proof[]>} by clause id, in an order that does not depend on the run
 */
export const proofsByClause = (results) => {
  const proofs = new Map()
  for (const { file, tests } of results.files) {
    for (const { title, state } of tests) {
      const text = title.replace(bracketed, '').replace(/\s+/g, ' ').trim()
      for (const id of idsIn(title)) proofs.set(id, [...(proofs.get(id) ?? []), { title: text, file, state }])
    }
  }
  for (const list of proofs.values()) {
    list.sort((a, b) => (`${a.file}\n${a.title}` < `${b.file}\n${b.title}` ? -1 : 1))
  }
  return proofs
}

/** @param {Map<string, Proof[]>} proofs @param {ClauseList} list */
export const unknownIds = (proofs, list) => {
  const known = new Set(list.groups.flatMap((group) => group.clauses.map((clause) => clause.id)))
  return [...proofs.keys()].filter((id) => !known.has(id)).sort()
}

/** @param {Proof[]} proofs @returns {'served' | 'failing' | 'open'} a skipped test proves nothing */
export const stateOf = (proofs) => {
  if (proofs.some((proof) => proof.state === 'failed')) return 'failing'
  return proofs.some((proof) => proof.state === 'passed') ? 'served' : 'open'
}

const stateText = (proofs) => {
  const passed = proofs.filter((proof) => proof.state === 'passed').length
  const failed = proofs.filter((proof) => proof.state === 'failed').length
  const state = stateOf(proofs)
  if (state === 'failing') return `✗ 未通过 failing (${failed} of ${proofs.length} tests)`
  if (state === 'served') return `✓ 已证 served (${passed} passing ${passed === 1 ? 'test' : 'tests'})`
  return '○ 未实现 open'
}

const markdown = (text) => text.replace(/[\\|<>*_`[\]]/g, (char) => (char === '<' ? '&lt;' : `\\${char}`))

/** What a test proves lives beside it; a test that stands alone stands for itself. */
const place = (file, exists) => {
  const source = file.replace(/\.test(\.\w+)$/, '$1')
  const path = source !== file && exists(source) ? source : file
  return `[${markdown(path.replace(/^(packages|apps)\//, ''))}](../${path})`
}

const shownTests = 6

const row = (clause, proofs, exists) => {
  const titles = [...new Set(proofs.filter((proof) => proof.state !== 'skipped').map((proof) => markdown(proof.title)))]
  const more = titles.length - shownTests
  const tests = [...titles.slice(0, shownTests), ...(more > 0 ? [`… +${more}`] : [])].join('<br>')
  const where = [...new Set(proofs.map((proof) => place(proof.file, exists)))].join('<br>')
  return `| ${clause.id} | ${markdown(clause.zh)}<br>${markdown(clause.en)} | ${stateText(proofs)} | ${tests} | ${where} |`
}

/**
 * The page docs/traceability.md: the same results and clauses always give the same bytes.
 * @param {ClauseList} list
 * @param {Map<string, Proof[]>} proofs
 * @param {(path: string) => boolean} exists whether a path of the repository exists
 */
export const tracePage = (list, proofs, exists) => {
  const of = (id) => proofs.get(id) ?? []
  const all = list.groups.flatMap((group) => group.clauses)
  const count = (state) => all.filter((clause) => stateOf(of(clause.id)) === state).length
  const lines = [
    '# 条款追溯 Traceability',
    '',
    'Written by `npm run trace` from the results of the last full `npm test`; do not edit. A clause is served when tests',
    'that name its id pass; a clause without such a test is open.',
    '',
    `已证 served ${count('served')} · 未通过 failing ${count('failing')} · 未实现 open ${count('open')} · 共 of ${all.length}`,
  ]
  for (const group of list.groups) {
    lines.push('', `## ${group.id} · ${group.title.zh} ${group.title.en}`, '')
    lines.push('| id | clause | state | tests | where |', '|---|---|---|---|---|')
    lines.push(...group.clauses.map((clause) => row(clause, of(clause.id), exists)))
  }
  return `${lines.join('\n')}\n`
}
