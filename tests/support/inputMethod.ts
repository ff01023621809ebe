import type {Page} from 'playwright-core'

/**
 * Types as an input method does: every step of `steps` is what stands underlined in the field
 * while a person composes, and `text` is what the composition ends in.
 *
 * ```ts
 * await compose(page, ['l', 'le', 'len', 'leng'], '冷')
 * ```
 *
 * The field must have the focus. The page sees `compositionstart`, `compositionupdate` and
 * `compositionend`, with no key events of its own, as from a system input method. What is done
 * `whileComposing` happens before the composition ends.
 */
export async function compose(
  page: Page,
  steps: readonly string[],
  text: string,
  whileComposing: () => Promise<void> = async () => undefined,
): Promise<void> {
  const session = await page.context().newCDPSession(page)
  try {
    for (const step of steps) {
      await session.send('Input.imeSetComposition', {
        text: step,
        selectionStart: step.length,
        selectionEnd: step.length,
      })
    }
    await whileComposing()
    await session.send('Input.insertText', {text})
  } finally {
    await session.detach()
  }
}
