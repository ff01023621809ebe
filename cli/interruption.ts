/** Ctrl-C, `kill`, and a terminal that was closed. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** The terminal and npm both pass on one Ctrl-C; what comes later is another. */
const ECHO_MS = 1000

/**
 * A signal that is aborted when somebody asks this process to end. The command then ends by itself;
 * whoever presses Ctrl-C again while it still does so ends the process at once.
 */
export function interruption(process: NodeJS.Process): AbortSignal {
  const controller = new AbortController()
  let first: number | undefined
  for (const name of SIGNALS) {
    process.on(name, () => {
      first ??= performance.now()
      controller.abort()
      if (performance.now() - first > ECHO_MS) process.exit(130)
    })
  }
  return controller.signal
}

/** Resolves when the signal is aborted: a server's whole life. */
export function untilInterrupted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), {once: true})
  })
}
