import type {SanityClient} from '@sanity/client'
import {validatePreviewUrl} from '@sanity/preview-url-secret'
import {isOfThisMachine} from '../serve/listenHere.ts'
import type {PreviewSession} from './createSessions.ts'

/** Somebody whom a Studio sent, and where to. */
export interface Entrance {
  readonly session: PreviewSession
  /** A path of the preview. */
  readonly path: string
}

/**
 * Lets in whom a Studio of this machine sent: the address has a secret that the Studio wrote into the
 * dataset, which takes the right to write drafts there, and which is good for an hour.
 *
 * @param client - with a token that reads drafts
 * @param address - as it was asked for, from its path on
 * @returns undefined for anybody else
 */
export async function enterPreview(
  client: SanityClient,
  address: string,
): Promise<Entrance | undefined> {
  const {
    isValid,
    studioOrigin,
    redirectTo = '/',
    studioPreviewPerspective,
  } = await validatePreviewUrl(client, address)
  if (!isValid || studioOrigin === undefined || !isOfThisMachine(studioOrigin)) return undefined
  const {pathname} = new URL(redirectTo, 'http://preview')
  return {
    session: {studio: studioOrigin, perspective: readPerspective(studioPreviewPerspective)},
    // Two slashes would lead to another host.
    path: pathname.replace(/^\/+/, '/'),
  }
}

function readPerspective(text: string | null | undefined): readonly string[] {
  return text && /^\w[\w-]*(?:,\w[\w-]*)*$/.test(text) ? text.split(',') : ['drafts']
}
