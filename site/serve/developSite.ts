import type {SanityClient} from '@sanity/client'
import {createSite, type SiteChanges, type SiteOptions} from '../build/createSite.ts'
import {followDataset} from './followDataset.ts'
import {type RunningSite, startSiteServer} from './startSiteServer.ts'

export interface DevelopedSite {
  readonly url: string
  /** What the first build did. */
  readonly first: SiteChanges
  close(): Promise<void>
}

/**
 * Builds a site, serves it, and follows its dataset: a change makes the pages anew that show it, and
 * open ones load themselves. Ask with a client of readers: what they may not see brings no change.
 */
export async function developSite({
  port,
  onUpdate,
  onError,
  ...options
}: SiteOptions & {
  readonly client: SanityClient
  readonly port: number
  readonly onUpdate: (changes: SiteChanges) => void
  readonly onError: (error: unknown) => void
}): Promise<DevelopedSite> {
  const site = createSite(options)
  let server: RunningSite | undefined
  const tell = (changes: SiteChanges): void => {
    server?.announce([...changes.written, ...changes.removed])
    onUpdate(changes)
  }
  // Listens before it builds, so that no change falls between.
  const follower = followDataset(options.client, {
    onChange: async (ids) => tell(await site.update(ids)),
    onGap: async () => tell(await site.build()),
    onError,
  })
  try {
    await follower.isListening
    const first = await site.build()
    server = await startSiteServer({
      folder: options.output,
      base: options.settings.url.pathname,
      port,
    })
    const {url, close} = server
    return {
      url,
      first,
      async close() {
        await follower.end()
        await close()
      },
    }
  } catch (error) {
    await follower.end()
    throw error
  }
}
