import {createServer} from 'node:http'
import {readSiteFile} from '../../../site/serve/readSiteFile.ts'

/** A built site on a free port of this machine, as a static host would have it. */
export async function serveSite(
  folder: string,
): Promise<{readonly url: string; close(): Promise<void>}> {
  const server = createServer(async ({url = '/'}, response) => {
    const {status, type, bytes} = await readSiteFile(folder, new URL(url, 'http://site').pathname)
    response.writeHead(status, {'content-type': type}).end(bytes)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  return {
    url: `http://127.0.0.1:${port}`,
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
