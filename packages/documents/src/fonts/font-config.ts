/**
 * What a font is for in an official document (GB/T 9704-2012): `title` 小标宋 for the title, `heading` 黑体 for first-level
 * headings and labels, `body` 仿宋 for the text, `kai` 楷体 for second-level headings and notes.
 */
export type FontRole = 'title' | 'heading' | 'body' | 'kai'
/** Every role of a font. */
export const fontRoles: readonly FontRole[] = ['title', 'heading', 'body', 'kai']

/** A font file: its absolute path, or its bytes; as it is or as WOFF. TrueType outlines keep the file within PDF/A-1b. */
export type FontSource = string | Uint8Array

/** The fonts of a bureau: for each role a chain, tried in order for every character. An open default follows each chain. */
export type FontConfig = Partial<Record<FontRole, readonly FontSource[]>>
