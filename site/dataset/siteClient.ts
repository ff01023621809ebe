import type {SanityClient} from '@sanity/client'

/** As much of a client as pages need: they ask, and change nothing. */
export type SiteClient = Pick<SanityClient, 'fetch'>
