import axe from 'axe-core'
import type {Page} from 'playwright-core'

/**
 * What axe-core finds wrong for people with disabilities inside of an element, as
 * "rule: element", sorted.
 *
 * @param selector of the element, in CSS
 */
export async function violationsIn(page: Page, selector: string): Promise<readonly string[]> {
  // As an expression, which the page's policy on scripts doesn't hold back.
  await page.evaluate(axe.source)
  const found: unknown = await page.evaluate(
    `axe.run(${JSON.stringify(selector)}, {resultTypes: ['violations']}).then(({violations}) =>
      violations.flatMap(({id, nodes}) => nodes.map(({html}) => id + ': ' + html.slice(0, 200))))`,
  )
  return Array.isArray(found) ? found.map(String).toSorted() : ['axe-core gave no list']
}
