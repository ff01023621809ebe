import type {Locator, Page} from 'playwright-core'

/** The form of one document, as somebody at the desk finds their way in it. */
export interface PostForm {
  /** What stands in the title field. */
  title(): Promise<string>
  readonly titleInput: Locator
  field(name: string): Locator
  /** Opens one of the tabs of the form: `content`, `names`, `taxonomy`, `review`, `site`. */
  openGroup(name: string): Promise<void>
  /** Adds a reference to a list by typing a part of the name and choosing what is found. */
  addName(field: string, typed: string, found: string): Promise<void>
  publish(): Promise<void>
  /** Opens, from the status line under the form, what the draft changes in the published post. */
  openChanges(): Promise<Locator>
}

/** Waits until the form of the document can be edited. */
export async function openedForm(page: Page): Promise<PostForm> {
  await page.getByTestId('form-view').waitFor()
  const titleInput = page.locator('#title')
  await titleInput.and(page.locator(':enabled')).waitFor()
  const field = (name: string) => page.getByTestId(`field-${name}`)
  return {
    titleInput,
    title: () => titleInput.inputValue(),
    field,
    async openGroup(name) {
      await page.getByTestId(`group-tab-${name}`).click()
    },
    async addName(name, typed, found) {
      await field(name).getByRole('combobox').pressSequentially(typed)
      await page.getByRole('option').getByText(found, {exact: true}).click()
    },
    async publish() {
      const button = page.getByTestId('action-发布')
      await button.and(page.locator(':enabled')).waitFor()
      await button.click()
    },
    async openChanges() {
      await page.getByTestId('pane-footer-document-status').click()
      await page.getByRole('tab', {name: '审查变更'}).click()
      const changes = page.getByTestId('review-changes-pane').last()
      return changes
    },
  }
}

/** The address of a post's form beside the list of all posts. */
export function postPath(id: string): string {
  return `/structure/posts;${id}`
}
