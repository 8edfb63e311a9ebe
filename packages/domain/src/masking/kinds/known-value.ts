import { isGap, wantedFor } from '../names/known-names'
import type { Detector, View } from '../view'

/** Values that the case knows, in every form of writing: gaps, dots, radicals, Latin letters, parts turned round. */
export const knownValues: Detector = (view) => {
  if (view.known.length === 0) return
  const wanted = wantedFor(view.known)
  const { text, at } = withoutGaps(view)
  for (const { form, certainty, whole } of wanted) {
    for (let found = text.indexOf(form); found >= 0; found = text.indexOf(form, found + 1)) {
      const from = at[found] ?? 0
      const to = (at[found + form.length - 1] ?? from) + 1
      if (whole && !(edge(view.text, from - 1) && edge(view.text, to))) continue
      view.add('known-value', certainty, from, to)
    }
  }
}

/** Whether there is no letter at a place: "LIAN" is not found inside "DALIAN". */
function edge(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return !(code >= 65 && code <= 90)
}

/** The text without the gaps that people put into names and numbers, and where each of its units stands. */
function withoutGaps(view: View): { text: string; at: readonly number[] } {
  const at: number[] = []
  let text = ''
  let from = 0
  for (let i = 0; i < view.text.length; i++) {
    if (!isGap(view.text.charCodeAt(i))) {
      at.push(i)
      continue
    }
    if (from < i) text += view.text.slice(from, i)
    from = i + 1
  }
  return { text: text + view.text.slice(from), at }
}
