import messages from '../../../../client/i18n/messages/en.json' with { type: 'json' }
import type { Measured } from '../measured.ts'
import { type Interaction, ordinary, read, show, surroundings, viewOf } from '../bench.ts'

const FORMATS = ['svg', 'png', 'csv', 'json', 'graphml'] as const

/** Every format of a map of 300, from the menu to the file. */
export const exports: Interaction = async (bench) => {
  const times = new Map<string, number[]>(FORMATS.map((format) => [format, []]))
  await read(bench, '/#v=1', async (page) => {
    await page.waitForSelector('#search')
    const ids = await surroundings(bench, ordinary(bench, 1, 800)[0] as string, 300)
    await show(page, viewOf(ids), ids)
    for (let run = 0; run < bench.runs; run++) {
      for (const format of FORMATS) {
        await page.getByRole('button', { name: messages['export.label'] }).click()
        const item = page.getByRole('menuitem', { name: messages[`export.${format}`] })
        await item.waitFor()
        const started = performance.now()
        await Promise.all([page.waitForEvent('download'), item.click()])
        times.get(format)?.push(performance.now() - started)
      }
    }
  })
  return [...times].map(([format, values]): Measured => {
    return { interaction: 11, what: `300 entities as ${format}`, unit: 'ms', limit: { most: 2_000 }, values }
  })
}
