import type { DrawnObject } from '../draw/result'
import type { Party } from '../party/party'
import type { KeptDraw } from './kept-draw'
import { isObject } from './planned-for'

/** Whom a draw sends to somebody: the place in the draw that still stands; nothing where it sends nobody there. */
export function drawnFor(draw: KeptDraw, object: Party): DrawnObject | undefined {
  const listed = draw.row.objects.find((one) => isObject(one, object))
  return draw.drawn?.result.drawn.find((one) => one.withdrawn === undefined && one.object === listed?.id)
}
