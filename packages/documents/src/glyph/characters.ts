import { unprintable } from '@zhifa/domain'

/**
 * Characters that print nothing themselves but change or hide what stands around them, and code points that are no characters
 * (unpaired surrogates, private use): what the text contract of the acts refuses. In a legal document a reader must see what is there.
 */
export const isForbidden = (char: string): boolean => unprintable(char) !== undefined
