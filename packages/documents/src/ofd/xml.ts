const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** What XML 1.0 allows nobody to write, not even escaped. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is these that are meant
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu

/** Text as text, in content and in quoted attributes. What XML cannot carry becomes U+FFFD. */
export const escapeXml = (text: string): string =>
  text.replaceAll(/[&<>"]/g, (char) => entities[char] ?? char).replaceAll(unwritable, '\ufffd')

type Attributes = Readonly<Record<string, string | number | undefined>>

/** An element with its content, which is markup. Absent attributes are left out. */
export function element(name: string, attributes: Attributes = {}, content = ''): string {
  let start = `<ofd:${name}`
  for (const key in attributes) {
    const value = attributes[key]
    if (value !== undefined) start += ` ${key}="${typeof value === 'number' ? value : escapeXml(value)}"`
  }
  return content === '' ? `${start}/>` : `${start}>${content}</ofd:${name}>`
}

/** An element with text in it. */
export const textElement = (name: string, text: string, attributes: Attributes = {}): string =>
  element(name, attributes, escapeXml(text))

/** A file of the package: older producers wrote the namespace without its year, and readers look for the prefix. */
export const xmlFile = (name: string, attributes: Attributes, content: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${element(name, { 'xmlns:ofd': 'http://www.ofdspec.org/2016', ...attributes }, content)}`
