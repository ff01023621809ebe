import type {ServerResponse} from 'node:http'

/** Tells open pages that they changed. */
export interface LiveReload {
  /** Keeps an answer open as a stream of events. */
  join(response: ServerResponse): void
  /** Files of the site that changed, below its root. */
  announce(files: readonly string[]): void
  close(): void
}

export function createLiveReload(): LiveReload {
  const readers = new Set<ServerResponse>()
  return {
    join(response) {
      response.writeHead(200, {'content-type': 'text/event-stream', 'cache-control': 'no-store'})
      response.write(':\n\n')
      readers.add(response)
      response.once('close', () => readers.delete(response))
    },
    announce(files) {
      for (const reader of readers) reader.write(`data: ${JSON.stringify(files)}\n\n`)
    },
    close() {
      for (const reader of readers) reader.end()
    },
  }
}

/** Where the stream is; no page of a site has such an address. */
export const LIVE_PATH = '.live'

/** A page that loads itself anew when its file changes, or a style that it has. */
export function withLiveReload(html: string, base: string): string {
  const path = JSON.stringify(base + LIVE_PATH).replaceAll('<', '\\u003c')
  const script = `<script>
new EventSource(${path}).onmessage = ({data}) => {
  const own = decodeURIComponent(location.pathname.slice(${base.length})).replace(/(^|\\/)$/, '$1index.html')
  if (JSON.parse(data).some((file) => file === own || file === 'site.css')) location.reload()
}
</script>
`
  return html.replace('</body>', () => `${script}</body>`)
}
