import type {Browser} from 'playwright-core'
import {signInLink} from '../../cli/desk/announce.ts'
import type {Side} from './openSides.ts'

/** Milliseconds between two keys of somebody who writes quickly. */
const BETWEEN_KEYS = 150

/** Milliseconds after a few words, in which marks come and go. */
const PAUSE = 1_200

/** Events that are quicker than this the browser does not report: the least that its standard allows. */
const QUICKEST = 16

export interface Written {
  /** For each key, the milliseconds until the page was painted. */
  readonly keys: readonly number[]
  /** Milliseconds of the processor that the page's main thread took, all keys together. */
  readonly processor: number
}

/** Somebody who writes on a post. */
export interface Typist {
  /** Writes a few words and pauses. */
  write(words: string): Promise<Written>
  /** Names that are marked in the body. */
  marks(): Promise<number>
}

/**
 * Opens a post and puts the cursor into the middle of its body. Keys are timed by the browser's Event
 * Timing API: from the key to the next painted frame, in steps of 8 ms.
 *
 * @param slowdown how many times slower the page's processor is made
 */
export async function openTypist(
  browser: Browser,
  {side, token, slowdown}: {side: Side; token: string; slowdown: number},
): Promise<Typist> {
  const page = await browser.newPage({viewport: {width: 1440, height: 900}})
  page.setDefaultTimeout(300_000)
  await page.goto(signInLink(side.studio, token, `/structure/posts;${side.post}`))
  const body = page.getByTestId('field-body')
  const paragraphs = body.locator('[data-pt-block="text"], [data-testid="text-block__wrapper"]')
  await paragraphs.first().waitFor()
  if (side.name === 'marks') await body.getByTestId('name-mark').first().waitFor()
  await paragraphs.nth(Math.floor((await paragraphs.count()) / 2)).click()
  await page.keyboard.press('End')

  await page.evaluate(() => {
    const durations: number[] = []
    const events = {type: 'event', durationThreshold: 16}
    Reflect.set(window, 'keyDurations', durations)
    new PerformanceObserver((list) => {
      for (const {name, duration} of list.getEntries()) {
        if (name === 'keydown') durations.push(duration)
      }
    }).observe(events)
  })
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', {rate: slowdown})

  // A machine that is busy with other things makes keys wait, but takes no more of the processor.
  await session.send('Performance.enable', {timeDomain: 'threadTicks'})
  const processorTime = async () => {
    const {metrics} = await session.send('Performance.getMetrics')
    return 1000 * (metrics.find(({name}) => name === 'TaskDuration')?.value ?? Number.NaN)
  }

  return {
    async write(words) {
      await page.bringToFront()
      const before = await processorTime()
      await page.keyboard.type(words, {delay: BETWEEN_KEYS})
      const processor = (await processorTime()) - before
      await page.waitForTimeout(PAUSE)
      const durations = await page.evaluate(() => {
        const measured: unknown = Reflect.get(window, 'keyDurations')
        return Array.isArray(measured) ? measured.splice(0).map(Number) : []
      })
      const quick = Math.max(0, words.length - durations.length)
      return {keys: [...durations, ...Array.from({length: quick}, () => QUICKEST)], processor}
    },
    marks: () => body.getByTestId('name-mark').count(),
  }
}
