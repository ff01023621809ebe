/** Ctrl-C, `kill`, and a terminal that was closed. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * A signal that is aborted when somebody asks this process to end. The command then ends by itself;
 * whoever presses Ctrl-C again while it still does so ends the process at once.
 */
export function interruption(process: NodeJS.Process): AbortSignal {
  const controller = new AbortController()
  for (const name of SIGNALS) {
    process.once(name, () => {
      controller.abort()
      process.on('SIGINT', () => process.exit(130))
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
