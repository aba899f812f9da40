/** Outlines of the canvas's node shapes in a square of 24, for the legend and the lists. */
const POLYGONS: Readonly<Record<string, string>> = {
  rectangle: '2,3 22,3 22,21 2,21',
  'cut-rectangle': '6,3 18,3 22,7 22,17 18,21 6,21 2,17 2,7',
  'concave-hexagon': '2,2 22,2 18,12 22,22 2,22 6,12',
  tag: '2,3 16,3 22,12 16,21 2,21',
  star: '12,1 15,8.5 23,9 17,14 19,22 12,17.8 5,22 7,14 1,9 9,8.5',
  octagon: '7.5,2 16.5,2 22,7.5 22,16.5 16.5,22 7.5,22 2,16.5 2,7.5',
  hexagon: '6.5,2.5 17.5,2.5 23,12 17.5,21.5 6.5,21.5 1,12',
  vee: '1,2 12,8 23,2 12,23',
  rhomboid: '1,3 16,3 23,21 8,21',
  triangle: '12,1 23,22 1,22',
  pentagon: '12,1 23,9.5 19,22 5,22 1,9.5',
  diamond: '12,0.5 23.5,12 12,23.5 0.5,12',
}

export type ShapeOutline =
  | { readonly type: 'ellipse' }
  | { readonly type: 'barrel' }
  | { readonly type: 'polygon'; readonly points: string }

export function shapeOutline(shape: string): ShapeOutline {
  if (shape === 'barrel') return { type: 'barrel' }
  const points = POLYGONS[shape.replace(/^round-/, '')]
  return points === undefined ? { type: 'ellipse' } : { type: 'polygon', points }
}

/** Where an icon of half the size stands in the outline: lower in a triangle, higher in a vee. */
export function iconPlace(shape: string): string {
  if (shape === 'triangle') return '6 9.5'
  if (shape === 'vee') return '6 6'
  if (shape === 'tag') return '3.5 6'
  return '6 6'
}
