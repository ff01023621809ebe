import {useEffect, useState} from 'react'

/** Milliseconds between two looks. */
const PAUSE = 2000

/**
 * Whether something answers at an address: looks until it does, and not again.
 *
 * @returns undefined until that is known
 */
export function useSiteRuns(address: string): boolean | undefined {
  const [runs, setRuns] = useState<boolean>()

  useEffect(() => {
    const controller = new AbortController()
    let timer: number | undefined
    async function look(): Promise<void> {
      const answered = await answers(address, controller.signal)
      if (controller.signal.aborted) return
      setRuns(answered)
      if (!answered) timer = window.setTimeout(() => void look(), PAUSE)
    }
    void look()
    return () => {
      controller.abort()
      window.clearTimeout(timer)
    }
  }, [address])

  return runs
}

/** What it answers is nobody's business: the other origin allows no reading. */
async function answers(address: string, signal: AbortSignal): Promise<boolean> {
  try {
    await fetch(address, {mode: 'no-cors', cache: 'no-store', signal})
    return true
  } catch {
    return false
  }
}
