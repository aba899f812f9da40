import { type Bench, type Interaction, ordinary, read, show, timed, viewOf } from '../bench.ts'

/** From the third letter to hits, and from Enter to the neighbourhood. */
export const search: Interaction = async (bench) => {
  const hits: number[] = []
  const opened: number[] = []
  const hubs: number[] = []
  const cold: number[] = []
  let doubled = 0
  await read(bench, '/#v=1', async (page) => {
    await page.waitForSelector('#search')
    for (const letters of await beginnings(bench)) {
      await page.keyboard.press('Control+KeyK')
      await page.keyboard.type(letters.slice(0, 2), { delay: 90 })
      const type = async () => {
        await page.waitForTimeout(90)
        await page.keyboard.type(letters.slice(2))
      }
      const answered = (query: string) =>
        watch.answered.some((body) => body.includes(JSON.stringify(query))) &&
        document.querySelector('.popover--search :is(.hit, .menu__empty)') !== null
      hits.push(await timed(page, type, answered, letters))
      await page.fill('#search', '')
    }
    for (const { id, name } of await named(bench)) {
      for (const again of [false, true]) {
        await page.fill('#search', name)
        await page.waitForFunction(
          (text) => (document.querySelector('.popover--search .hit') as HTMLElement | null)?.innerText.includes(text),
          name,
        )
        const enter = () => page.keyboard.press('Enter')
        if (!again) {
          const took = await timed(page, enter, isOpen, id)
          ;(cold.length === 0 ? cold : id === HUB ? hubs : opened).push(took)
        } else {
          const count = () =>
            page.evaluate(() => (document.querySelector('#map') as any)._cyreg.cy.nodes(':visible').length)
          const before = await count()
          await enter()
          await page.waitForFunction((wanted) => document.querySelector('.entity__name')?.textContent === wanted, name)
          doubled += (await count()) - before
        }
      }
      await show(page, viewOf([]), [])
    }
  })
  return [
    { interaction: 1, what: 'hits after the third letter', unit: 'ms', limit: { most: 150 }, values: hits },
    { interaction: 1, what: 'Enter to the neighbourhood', unit: 'ms', limit: { most: 300 }, values: opened },
    { interaction: 1, what: 'Enter to the neighbourhood of the hub', unit: 'ms', limit: { most: 300 }, values: hubs },
    { interaction: 1, what: 'the first Enter of all, to the hub, cold', unit: 'ms', limit: null, values: cold },
    { interaction: 1, what: 'entities doubled by opening twice', unit: '', limit: { most: 0 }, values: [doubled] },
  ]
}

const HUB = 'e-g0'

declare const watch: { answered: string[] }

function isOpen(id: string): boolean {
  const { cy } = (document.querySelector('#map') as any)._cyreg
  return cy.getElementById(id).visible() && cy.nodes(':visible').length > 1
}

/** The first three letters of names, each once, in two scripts. */
async function beginnings(bench: Bench): Promise<string[]> {
  const { nodes } = await bench.query(
    'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Entity { names { text } } } }',
    {
      ids: ordinary(bench, 90),
    },
  )
  const texts: string[] = nodes.flatMap((node: any) => node.names.map((name: any) => name.text))
  return [...new Set(texts.map((text) => text.slice(0, 3)))].slice(0, bench.runs)
}

/** The hub, when nothing was opened before; the others; and the hub again, as often. */
async function named(bench: Bench): Promise<{ id: string; name: string }[]> {
  const { nodes } = await bench.query('query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Entity { id name } } }', {
    ids: [HUB, ...ordinary(bench, bench.runs)],
  })
  const [hub, ...others] = nodes
  return [hub, ...others, ...Array.from({ length: bench.runs }, () => hub)]
}
