import { canvasElements, positions } from '../../../e2e/support/map.ts'
import { type Interaction, ordinary, read, surroundings, viewOf, waited } from '../bench.ts'

/** The address of a map of 60, opened by someone else. */
export const links: Interaction = async (bench) => {
  const times: number[] = []
  let different = 0
  const ids = await surroundings(bench, ordinary(bench, 1, 700)[0] as string, 60)
  const pinned = ids.slice(0, 10)
  const view = viewOf([], {
    entities: ids.map((id, at) => ({ id, at: at < 10 ? { x: at * 150, y: -400 } : null, pinned: at < 10 })),
    selection: { type: 'entities', ids: [ids[0] as string] },
  })
  let known = ''
  for (let run = 0; run < bench.runs; run++) {
    // A new profile each time: nothing is in its cache.
    await read(bench, `/#${view}`, async (page) => {
      // Without a press, time counts from when the page was asked for.
      times.push(await waited(page, isWhole, ids.length))
      const found = JSON.stringify([await canvasElements(page), await positions(page)])
      if (known !== '' && known !== found) different++
      known = found
      const places = await positions(page)
      for (const [at, id] of pinned.entries()) {
        if (Math.abs((places[id]?.x ?? 0) - at * 150) > 1 || Math.abs((places[id]?.y ?? 0) + 400) > 1) different++
      }
    })
  }
  return [
    {
      interaction: 10,
      what: 'an address of 60 entities, in a new browser',
      unit: 'ms',
      limit: { most: 1_000 },
      values: times,
    },
    { interaction: 10, what: 'letters of the address', unit: '', limit: { most: 2_000 }, values: [view.length] },
    { interaction: 10, what: 'readers who see something else', unit: '', limit: { most: 0 }, values: [different] },
  ]
}

function isWhole(count: number): boolean {
  const map = document.querySelector('#map') as any
  return map?._cyreg?.cy.nodes(':visible').length === count
}
