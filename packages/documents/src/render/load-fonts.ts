import { fontRolesOption } from '../fonts/font-options'
import { type FontConfig, FontSet } from '../fonts/font-set'
import { optionsOf } from '../options/options-of'

/** Font roles as a JSON file gives them: paths of TrueType files, tried in order. @throws {OptionsError} */
export const checkFonts = optionsOf<FontConfig>('--fonts', fontRolesOption)

/** Fonts from a configuration that was read from outside. @throws {OptionsError} @throws {FontFileError} */
export const loadFonts = (config: unknown): FontSet => new FontSet(checkFonts(config))
