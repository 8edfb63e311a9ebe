import type { Detector } from '../view'

const sign =
  /@| ?[([{<] ?(?:AT|@) ?[)\]}>] ?| AT (?=[A-Z\d.-]+ ?(?:\.|[([{]? ?DOT))|#(?:AT#|(?=[A-Z\d-]+[.。](?:COM|CN|NET|ORG|EDU|EXAMPLE)))| ?艾特 ?(?=[A-Z\d])/g
const localPart = /[\p{L}\d._%+-]{1,64} ?$/u
const domain =
  /^ ?[\p{L}\d-]{1,63}(?:(?:[.。]| \. |·|,(?=(?:COM|CN|NET|ORG|EDU)(?![A-Z]))|点(?=[A-Z])| ?[([{] ?(?:DOT|点) ?[)\]}] ?| DOT )[A-Z\d-]{2,63})+/u
const hanDomain = /^ ?[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63})+/u

/** E-mail addresses, also where spaces or words stand for the signs so that no machine reads them. */
export const emails: Detector = (view) => {
  for (const match of view.text.matchAll(sign)) {
    const after = match.index + match[0].length
    // Latin letters only where there are any: prose before an address is not part of it.
    const piece = view.text.slice(Math.max(0, match.index - 65), match.index)
    const local = /[A-Z\d._%+-]+ ?$/.exec(piece) ?? localPart.exec(piece)
    const rest = view.text.slice(after, after + 200)
    const host = domain.exec(rest) ?? hanDomain.exec(rest)
    // "stays at 5.9" is prose.
    if (/^ (?:AT|艾特)/.test(match[0]) && !/\p{L}{2}$/u.test(host?.[0] ?? '')) continue
    if (!local) continue
    if (host)
      view.add(
        'email',
        match[0] === '@' ? 'certain' : 'probable',
        match.index - local[0].length,
        after + host[0].length,
      )
    else if (match[0] === '@' && !local[0].endsWith(' ') && !local[0].endsWith('.') && /^[A-Z\d-]{2,}/.test(rest))
      view.add('email', 'doubtful', match.index - local[0].length, after + (/^[A-Z\d-]+/.exec(rest)?.[0].length ?? 0))
  }
}
