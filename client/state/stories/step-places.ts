import type { Point } from '../graph/types.ts'
import type { Step } from './story.ts'

/** Room between the columns and in them, in model units. */
const COLUMN = 250
const ROW = 180

/** Where the entities of a step stand: in columns, each centred on the same line. */
export function stepPlaces({ view }: Pick<Step, 'view'>): Map<string, Point> {
  return new Map(
    view.flatMap((column, x) =>
      column.map((id, y): [string, Point] => [
        id,
        { x: x * COLUMN, y: Math.round((y - (column.length - 1) / 2) * ROW) },
      ]),
    ),
  )
}
