import { isGap, wantedFor } from '../names/known-names'
import type { Detector } from '../view'

/** Values that the case knows, in every form of writing: gaps, dots, radicals, Latin letters, parts turned round. */
export const knownValues: Detector = (view) => {
  const { text } = view
  for (const { form, certainty, whole, parted } of wantedFor(view.known)) {
    const first = form.charAt(0)
    for (let from = text.indexOf(first); from >= 0; from = text.indexOf(first, from + 1)) {
      const to = endOf(text, form, from, parted)
      if (to === undefined || (whole && !(edge(text, from - 1) && edge(text, to)))) continue
      view.add('known-value', certainty, from, to)
    }
  }
}

/** Where a form ends that begins at a place, the gaps that people put into names and numbers left out. */
function endOf(text: string, form: string, from: number, parted?: boolean): number | undefined {
  let at = from + 1
  for (let i = 1; i < form.length; i++) {
    while (isGap(text.charCodeAt(at), parted)) at++
    if (text.charCodeAt(at) !== form.charCodeAt(i)) return undefined
    at++
  }
  return at
}

/** Whether there is no letter at a place: "LIAN" is not found inside "DALIAN". */
function edge(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return !(code >= 65 && code <= 90)
}
