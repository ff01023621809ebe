import type {Page} from 'playwright-core'

/**
 * Does something with a page, and adds the longest task of the page's main thread in milliseconds of
 * the processor: a machine that is busy with other things makes tasks wait, but not work longer.
 */
export async function longestTask<Answer extends object>(
  page: Page,
  work: () => Promise<Answer>,
): Promise<Answer & {readonly longestTask: number}> {
  const browser = page.context().browser()
  if (browser === null) throw new Error('The page has no browser of its own')
  await browser.startTracing(page, {categories: ['disabled-by-default-devtools.timeline']})
  try {
    const answer = await work()
    return {...answer, longestTask: longestOf(await browser.stopTracing())}
  } catch (error) {
    await browser.stopTracing()
    throw error
  }
}

/** As much of an event as is read; times are in microseconds. */
interface TraceEvent {
  readonly name: string
  readonly pid: number
  readonly tid: number
  /** The time of the processor. */
  readonly tdur?: number
  readonly args: {readonly name?: unknown}
}

function longestOf(trace: Buffer): number {
  const {traceEvents}: {traceEvents: readonly TraceEvent[]} = JSON.parse(trace.toString())
  const threadOf = ({pid, tid}: TraceEvent) => `${pid} ${tid}`
  const main = new Set(
    traceEvents
      .filter(({name, args}) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(threadOf),
  )
  const tasks = traceEvents.filter((event) => event.name === 'RunTask' && main.has(threadOf(event)))
  return Math.max(0, ...tasks.map(({tdur = 0}) => tdur / 1000))
}
