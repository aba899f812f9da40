import type { Point } from '../graph/types.ts'
import type { Step } from './story.ts'

/** Room between the columns and in them, in model units. */
const COLUMN = 250
const ROW = 180

/** Where the entities of a step stand: as on the map that it was made from, or in columns, each centred on the same line. */
export function stepPlaces({ view, places }: Pick<Step, 'view' | 'places'>): ReadonlyMap<string, Point> {
  if (places) return places
  return new Map(
    view.flatMap((column, x) =>
      column.map((id, y): [string, Point] => [
        id,
        { x: x * COLUMN, y: Math.round((y - (column.length - 1) / 2) * ROW) },
      ]),
    ),
  )
}
