import type {Locator, Page} from 'playwright-core'

/** Something that somebody does in a list of posts. */
interface Act {
  readonly name: 'open' | 'all posts' | 'scroll' | 'search' | 'end search' | 'sort' | 'facet'
  readonly act: (page: Page) => Promise<void>
  /** What comes before it and is not timed. */
  readonly prepare?: (page: Page) => Promise<void>
}

/** A list of posts, and what somebody does in it, one after the other. */
interface PostList {
  readonly name: 'review desk' | 'document list'
  /** A selector of its rows. */
  readonly rows: string
  readonly acts: readonly Act[]
}

/** Milliseconds between two keys of somebody who writes quickly. */
const BETWEEN_KEYS = 120

/** Each of its characters leaves fewer posts. */
const WORD = '北京'

/** The desk's own, under the search and the facets of whoever reviews. */
export const reviewDesk: PostList = {
  name: 'review desk',
  rows: '[data-testid="desk-row"]',
  acts: [
    {
      name: 'open',
      act: (page) =>
        page.locator('[data-testid="studio-navbar"] a[href$="/review"]').first().click(),
    },
    {name: 'all posts', act: (page) => page.getByTestId('desk-view-all').click()},
    {name: 'scroll', act: (page) => turnWheel(page, page.getByTestId('desk-list'))},
    ...searching((page) => page.getByTestId('desk-search')),
    {
      name: 'sort',
      act: async (page) => {
        await page.getByTestId('review-desk').locator('select').selectOption('title')
      },
    },
    {
      name: 'facet',
      act: (page) => page.getByTestId('desk-facet-tags').getByRole('checkbox').first().click(),
    },
  ],
}

/** The Studio's own list of documents of a type, as the structure of the desk has it. */
export const documentList: PostList = {
  name: 'document list',
  rows: '[data-testid="document-list-pane"] a',
  acts: [
    {name: 'open', act: (page) => page.locator('a[href$="/structure/posts"]').click()},
    {name: 'scroll', act: (page) => turnWheel(page, listPane(page))},
    ...searching((page) => page.getByTestId('document-list-search').locator('input')),
    {
      name: 'sort',
      prepare: async (page) => {
        await page.getByTestId('pane-context-menu-button').last().click()
      },
      act: (page) => page.getByRole('menuitem', {name: '按 标题 排序'}).click(),
    },
  ],
}

function listPane(page: Page): Locator {
  return page.getByTestId('document-list-pane')
}

function searching(field: (page: Page) => Locator): Act[] {
  return [
    {
      name: 'search',
      prepare: (page) => field(page).click(),
      act: (page) => field(page).pressSequentially(WORD, {delay: BETWEEN_KEYS}),
    },
    {
      name: 'end search',
      prepare: (page) => field(page).selectText(),
      act: (page) => page.keyboard.press('Delete'),
    },
  ]
}

/** Goes down a list by some hundred rows. */
async function turnWheel(page: Page, list: Locator): Promise<void> {
  await list.hover()
  for (let turn = 0; turn < 20; turn += 1) {
    await page.mouse.wheel(0, 400)
    await page.waitForTimeout(50)
  }
}
