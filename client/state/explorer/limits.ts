/** How much comes at once, and how much the map holds. */
export const LIMITS = {
  /** Links of a first neighbourhood. */
  opening: 60,
  /** Links of each relation, where there are more than `opening` of them. */
  openingPerRelation: 5,
  /** Links of an expansion. */
  expansion: 25,
  /** What is drawn on the map: beyond it nothing is added, and the reader is told. */
  map: 1000,
  /** Entities that are on the map with those in closed groups, of which each is drawn as one. */
  held: 3000,
  /** Claims that are asked for between the entities of the map. */
  claims: 4000,
} as const
