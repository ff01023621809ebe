import {createClient, type SanityClient} from '@sanity/client'
import {findLake} from './findLake.ts'
import {readLakeToken} from './readLakeToken.ts'
import type {PageMaker} from '../build/makePages.ts'

/** Where a site reads from. */
export interface SiteDataset {
  readonly client: SanityClient
  /** Sees drafts, too; for previews alone. Absent where nobody gave a token. */
  readonly drafts?: SanityClient
  readonly readImage: PageMaker['readImage']
  /** For people: the lake's address, or the hosted project and dataset. */
  readonly name: string
  /** Ends what was started for it. */
  close(): Promise<void>
}

const API_VERSION = '2025-02-19'

const DRAFTS = {perspective: 'drafts'} as const

/**
 * The hosted dataset that Sanity's own variables name (`SANITY_STUDIO_PROJECT_ID`,
 * `SANITY_STUDIO_DATASET`, and `SANITY_AUTH_TOKEN` for a private one), or the embedded lake: the one
 * that runs, else one that is started on the desk's data.
 *
 * @throws DatasetError
 */
export async function openDataset(
  env: NodeJS.ProcessEnv,
  dataDirectory: string,
): Promise<SiteDataset> {
  const common = {
    dataset: env['SANITY_STUDIO_DATASET'] || 'production',
    apiVersion: API_VERSION,
    perspective: 'published',
    useCdn: false,
  } as const
  const projectId = env['SANITY_STUDIO_PROJECT_ID']
  if (projectId) {
    const token = env['SANITY_AUTH_TOKEN']
    const client = createClient({...common, projectId, ...(token ? {token} : {})})
    return {
      client,
      ...(token ? {drafts: client.withConfig(DRAFTS)} : {}),
      readImage: async () => undefined,
      name: `${projectId}/${common.dataset}`,
      close: async () => {},
    }
  }
  const lake = await findLake(dataDirectory)
  const client = createClient({
    ...common,
    projectId: 'dateline',
    apiHost: lake.url,
    useProjectHostname: false,
  })
  const token = await readLakeToken(dataDirectory)
  return {
    client,
    ...(token === undefined ? {} : {drafts: client.withConfig({...DRAFTS, token})}),
    async readImage(path) {
      const response = await fetch(new URL(path, lake.url))
      return response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined
    },
    name: lake.url,
    close: lake.close,
  }
}
