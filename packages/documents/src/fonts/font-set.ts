import { readFileSync } from 'node:fs'
import { optionsOf } from '../options/options-of'
import { engine } from '../pdfmake/pdfmake'
import { defaultFont } from './default-font'
import { FontFace } from './face'
import { type FontConfig, type FontRole, type FontSource, fontRoles } from './font-config'
import { FontFileError } from './font-file-error'
import { fontRolesOption } from './font-options'
import { FontLicenceError } from './licence'
import { unpackWoff } from './woff'

export * from './font-config'

const checkConfig = optionsOf<FontConfig>('FontSet', fontRolesOption)

/**
 * For what the font of a role does not draw: lowered and raised figures (CO₂), boxes to tick (☑ ☐), and rare Han in people's names
 * (𠮷, 𡃁) that other regions' cuts of the same face have, as far as they go.
 */
const supplements = ['figures', 'boxes', 'rareTraditional', 'rareJapanese'] as const

/** Open faces beside each other: a bold 宋 for 小标宋, a 黑体, a 楷体, and a 宋 for 仿宋, of which npm has none. */
const defaults = { title: 'bold', heading: 'hei', body: 'regular', kai: 'kai' } as const

/** Opened fonts by role. Make one and keep it: opening costs time and memory, using it again costs nothing. */
export class FontSet {
  readonly #faces = new Map<FontSource, FontFace>()
  readonly #chains: Record<FontRole, readonly FontSource[]>
  readonly #choice: Record<FontRole, Map<number, FontFace | undefined>> = {
    title: new Map(),
    heading: new Map(),
    body: new Map(),
    kai: new Map(),
  }

  /** @throws {OptionsError} for a role that there is not, or what is no list of files */
  constructor(config: FontConfig = {}) {
    checkConfig(config)
    const chain = (role: FontRole): FontSource[] => [...(config[role] ?? []), defaultFont(defaults[role])]
    const others = (role: FontRole): FontSource[] => fontRoles.filter((other) => other !== role).flatMap(chain)
    const last = supplements.map(defaultFont)
    const full = (role: FontRole): FontSource[] => [...new Set([...chain(role), ...others(role), ...last])]
    this.#chains = { title: full('title'), heading: full('heading'), body: full('body'), kai: full('kai') }
  }

  /** The first font of the role's chain that draws the character; `undefined` when none does. */
  faceFor(role: FontRole, codePoint: number): FontFace | undefined {
    const known = this.#choice[role]
    if (known.has(codePoint)) return known.get(codePoint)
    let found: FontFace | undefined
    for (const source of this.#chains[role]) {
      const face = this.#open(source)
      if (face.has(codePoint)) {
        found = face
        break
      }
    }
    known.set(codePoint, found)
    return found
  }

  /** The fonts opened so far, as pdfmake's font table. */
  get opened(): readonly FontFace[] {
    return [...this.#faces.values()]
  }

  #open(source: FontSource): FontFace {
    const open = this.#faces.get(source)
    if (open) return open
    const given = typeof source === 'string' ? read(source) : source
    // An installation without its engine is no fault of the font.
    engine()
    let face: FontFace
    try {
      face = new FontFace(
        `face${this.#faces.size + 1}`,
        unpackWoff(given),
        typeof source === 'string' ? source : undefined,
      )
    } catch (error) {
      if (error instanceof FontLicenceError || error instanceof FontFileError) throw error
      throw new FontFileError(typeof source === 'string' ? source : '(bytes)', 'not a single TrueType font')
    }
    this.#faces.set(source, face)
    return face
  }
}

function read(path: string): Uint8Array {
  if (/^[a-z][a-z\d+.-]+:\/\//i.test(path))
    throw new FontFileError(path, 'an address, not a file; nothing is ever fetched')
  try {
    return readFileSync(path)
  } catch (cause) {
    throw new FontFileError(path, (cause as NodeJS.ErrnoException).code ?? 'unreadable')
  }
}

let shared: FontSet | undefined

/** The set made of the open default fonts only, shared by every call that names no fonts. */
export function defaultFonts(): FontSet {
  shared ??= new FontSet()
  return shared
}
