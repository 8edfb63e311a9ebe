/**
 * What was found against what is allowed. An entry allows one text in one file and says why; one that fits nothing is stale.
 * @param {readonly { file: string, text: string }[]} found
 * @param {readonly { file: string, text: string, why: string }[]} allowed
 */
export const judged = (found, allowed) => {
  const key = ({ file, text }) => `${file}\n${text}`
  const may = new Set(allowed.filter(({ why }) => typeof why === 'string' && why.length > 0).map(key))
  const there = new Set(found.map(key))
  return { faults: found.filter((each) => !may.has(key(each))), stale: allowed.filter((each) => !there.has(key(each))) }
}
