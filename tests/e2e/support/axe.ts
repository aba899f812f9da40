import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** No violation that axe knows of, for WCAG 2.2 A and AA. */
export async function expectAccessible(page: Page, what: string): Promise<void> {
  // Evaluated, not added as a script: the page's policy allows no script of others.
  await page.evaluate(axe.source)
  const violations = await page.evaluate(async () => {
    const { axe: checker } = window as unknown as { axe: typeof axe }
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
    const { violations: found } = await checker.run(document, { runOnly: { type: 'tag', values: tags } })
    return found.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .slice(0, 4)
          .map(({ html }) => html.slice(0, 160))
          .join(' | ')}`,
    )
  })
  expect(violations, what).toEqual([])
}
