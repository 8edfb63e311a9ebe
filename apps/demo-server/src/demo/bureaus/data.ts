import { join, resolve } from 'node:path'
import type { Settings } from '../settings/settings'

/** Where the embedded database of a bureau lies. */
export const deskIn = ({ DATA_DIR }: Pick<Settings, 'DATA_DIR'>): string => join(resolve(DATA_DIR), 'desk')
