/** What is asked of every published package, against the root's manifest: one address for all, changed in one place. */

const isSame = (a, b) => JSON.stringify(a) === JSON.stringify(b)

/**
 * @param {{ folder: string, manifest: Record<string, any>, readme: string }} item see `published`
 * @param {Record<string, any>} own the root's package.json
 * @returns {string[]} one line for each fault, Chinese and English
 */
export const manifestFaults = ({ folder, manifest, readme }, own) => {
  const site = own.homepage.replace(/#readme$/, '')
  const wanted = {
    repository: { ...own.repository, directory: `packages/${folder}` },
    homepage: `${site}/blob/main/packages/${folder}#readme`,
    bugs: own.bugs,
    license: own.license,
    engines: own.engines,
    publishConfig: { access: 'public', provenance: true },
  }
  const unlike = Object.entries(wanted).filter(([key, value]) => !isSame(manifest[key], value))
  const absent = ['CHANGELOG.md', 'LICENSE', 'README.md'].filter((file) => !manifest.files?.includes(file))
  return [
    ...unlike.map(([key, value]) => `${key}: 应为 should be ${JSON.stringify(value)}`),
    ...absent.map((file) => `files: 缺少 lacks ${file}`),
    ...((manifest.keywords ?? []).length < 4 ? ['keywords: 至少四个 four at least'] : []),
    ...installFaults(manifest, readme),
    ...linkFaults(readme),
  ]
}

/** A reader copies one line: it installs the package with every peer that it cannot do without. */
function installFaults({ name, peerDependencies = {}, peerDependenciesMeta = {} }, readme) {
  const needed = Object.keys(peerDependencies).filter((peer) => peerDependenciesMeta[peer]?.optional !== true)
  const line = readme.split('\n').find((text) => text.startsWith(`npm install ${name}`))
  if (line === undefined) return needed.length > 0 ? [`README: 没有安装命令 has no line: npm install ${name}`] : []
  const words = line.split(/\s+/)
  return needed
    .filter((peer) => !words.includes(peer))
    .map((peer) => `README: 安装命令缺少 the install line lacks ${peer}`)
}

/** In a registry nothing lies beside the README: what it points to has an address of its own. */
const linkFaults = (readme) =>
  [...readme.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target]) => target)
    .filter((target) => !/^(https?:|#|mailto:)/.test(target))
    .map((target) => `README: 链接只在仓库内有效 a link that only the repository has: ${target}`)
