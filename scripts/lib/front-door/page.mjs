/**
 * The exported names of one package as a page that is reviewed with each change.
 * @param {{ entry: { name: string, subpath: string }, names: { name: string, kind: string }[] }[]} doors of one package
 */
export const page = (doors) =>
  doors
    .map(({ entry, names }) => {
      const values = names.filter(({ kind }) => kind !== 'type').length
      const head = `# ${entry.name}${entry.subpath.slice(1)}: ${values} values, ${names.length - values} types`
      return [head, ...names.map(({ name, kind }) => `${name}: ${kind}`), ''].join('\n')
    })
    .join('\n')

/**
 * What changed between two pages, by the door.
 * @returns {string[]} `+ @zhifa/domain: name: kind`, `- …`
 */
export const changes = (before, after) => {
  const lines = (text) => {
    let door = ''
    return text.split('\n').flatMap((line) => {
      if (line.startsWith('# ')) door = line.slice(2).split(': ')[0]
      return line === '' || line.startsWith('# ') ? [] : [`${door}: ${line}`]
    })
  }
  const [old, now] = [lines(before), lines(after)]
  return [
    ...old.filter((line) => !now.includes(line)).map((line) => `- ${line}`),
    ...now.filter((line) => !old.includes(line)).map((line) => `+ ${line}`),
  ]
}
