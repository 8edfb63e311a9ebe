import { fileURLToPath } from 'node:url'

/** The repository's own folder, whatever the current directory is. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '')

/** @param {string} path relative to the repository */
export const inRoot = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url))
