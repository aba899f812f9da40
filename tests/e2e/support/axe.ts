import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/**
 * While a menu or a list of suggestions is open, React Aria hides the rest of the page from assistive technology; Tab closes
 * it before it leaves. So what is hidden holds things that could take the focus, and the page has no heading and no landmark.
 */
const NOT_UNDER_A_POPOVER = ['aria-hidden-focus', 'page-has-heading-one', 'region']

/** No violation that axe knows of, for WCAG 2.2 A and AA and its best practices. */
export async function expectAccessible(page: Page, what: string, popover = false): Promise<void> {
  // Evaluated, not added as a script: the page's policy allows no script of others.
  await page.evaluate(axe.source)
  const violations = await page.evaluate(
    async (skipped) => {
      const { axe: checker } = window as unknown as { axe: typeof axe }
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
      const { violations: found } = await checker.run(document, {
        runOnly: { type: 'tag', values: tags },
        rules: Object.fromEntries(skipped.map((rule) => [rule, { enabled: false }])),
      })
      return found.map(
        ({ id, nodes }) =>
          `${id}: ${nodes
            .slice(0, 4)
            .map(({ html }) => html.slice(0, 160))
            .join(' | ')}`,
      )
    },
    popover ? NOT_UNDER_A_POPOVER : [],
  )
  expect(violations, what).toEqual([])
}
