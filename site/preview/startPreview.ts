import {createServer} from 'node:http'
import type {SanityClient} from '@sanity/client'
import {followDataset} from '../serve/followDataset.ts'
import {listenHere} from '../serve/listenHere.ts'
import {createLiveReload} from '../serve/liveReload.ts'
import type {SiteSettings} from '../settings.ts'
import {createPreviewHandler} from './createPreviewHandler.ts'
import {createPreviewPages, type PreviewPages} from './createPreviewPages.ts'
import type {PreviewSession} from './createSessions.ts'
import {dataSanity} from './dataSanity.ts'

export interface RunningPreview {
  /** On `localhost`, as the Studio is: to a browser they are one site, so that the cookie comes along. */
  readonly url: string
  close(): Promise<void>
}

export interface PreviewOptions {
  /** With a token that reads drafts. */
  readonly client: SanityClient
  readonly settings: SiteSettings
  /** Reads an image of the embedded lake by its path there; undefined where it has none. */
  readonly readImage: (path: string) => Promise<Uint8Array | undefined>
  /** 0 takes a free one. */
  readonly port: number
  readonly onError: (error: unknown) => void
}

/** Milliseconds without a change after which links are looked at again. */
const PAUSE = 300

/**
 * Serves the site as it will be, drafts and all, to the preview of a Studio on this machine and to
 * nobody else. Pages are made when they are asked for, and none is written anywhere; open ones are
 * told when something changed.
 *
 * @throws BusyPort
 */
export async function startPreview({
  client,
  settings,
  readImage,
  port,
  onError,
}: PreviewOptions): Promise<RunningPreview> {
  const server = createServer()
  const url = `http://localhost:${await listenHere(server, port)}/`
  const own: SiteSettings = {...settings, url: new URL(url)}
  const live = createLiveReload()
  const perspectives = new Map<string, PreviewPages>()
  let pause: NodeJS.Timeout | undefined

  function pagesOf(perspective: PreviewSession['perspective']): PreviewPages {
    const key = perspective.join(',')
    const known = perspectives.get(key)
    if (known !== undefined) return known
    const asked = client.withConfig({perspective: [...perspective]})
    const pages = createPreviewPages({client: asked, settings: own, dataSanity})
    perspectives.set(key, pages)
    return pages
  }

  /** Which files show it, the open pages find out by asking anew. */
  async function onChange(): Promise<void> {
    live.announce([])
    clearTimeout(pause)
    pause = setTimeout(() => {
      refresh().catch(onError)
    }, PAUSE)
  }

  async function refresh(): Promise<void> {
    // One that cannot be read keeps nothing from the others.
    for (const pages of perspectives.values()) {
      if (await pages.refresh().catch(onError)) live.announce([])
    }
  }

  server.on(
    'request',
    createPreviewHandler({client, settings: own, readImage, pagesOf, onReader: live.join, onError}),
  )
  const follower = followDataset(client, {onChange, onGap: onChange, onError}, {drafts: true})

  async function close(): Promise<void> {
    await follower.end()
    clearTimeout(pause)
    live.close()
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
  try {
    await follower.isListening
  } catch (error) {
    await close()
    throw error
  }
  return {url, close}
}
