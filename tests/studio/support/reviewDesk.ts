import type {Locator, Page} from 'playwright-core'

/** Opens the dialog of a review step, by its title, from the menu beside the form's button. */
export async function openStep(page: Page, title: string): Promise<Locator> {
  await page.getByTestId('pane-footer').getByTestId('action-menu-button').click()
  await page.getByRole('menuitem', {name: title, exact: true}).click()
  const dialog = page.getByRole('dialog', {name: title})
  await dialog.waitFor()
  return dialog
}

/** Takes a step in its dialog, which closes when it is done. */
export async function takeStep(page: Page, title: string, note?: string): Promise<void> {
  const dialog = await openStep(page, title)
  if (note !== undefined) await dialog.getByTestId('review-note').fill(note)
  await dialog.getByTestId('review-confirm').and(page.locator(':enabled')).click()
  await dialog.waitFor({state: 'hidden'})
}
