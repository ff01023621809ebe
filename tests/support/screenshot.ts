import type {Page} from 'playwright-core'
import {mkdirSync} from 'node:fs'
import {join} from 'node:path'

const OUTPUT = join(import.meta.dirname, '../output')

/** Takes a picture of the page into `tests/output/<name>.png`, and gives its path. */
export async function screenshot(page: Page, name: string): Promise<string> {
  mkdirSync(OUTPUT, {recursive: true})
  const path = join(OUTPUT, `${name}.png`)
  await page.screenshot({path})
  return path
}
