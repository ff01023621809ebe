import type {IdentifiedSanityDocumentStub, SanityClient} from '@sanity/client'

/** Documents that go in one transaction. */
const TOGETHER = 500

/** Puts documents into a dataset, in the place of those that are there. */
export async function putAll(
  client: SanityClient,
  documents: Iterable<IdentifiedSanityDocumentStub>,
): Promise<void> {
  for (const page of inPages(documents)) {
    const transaction = client.transaction()
    for (const document of page) transaction.createOrReplace(document)
    await transaction.commit({visibility: 'async'})
  }
}

function* inPages<Item>(items: Iterable<Item>): Generator<readonly Item[]> {
  let page: Item[] = []
  for (const item of items) {
    page.push(item)
    if (page.length < TOGETHER) continue
    yield page
    page = []
  }
  if (page.length > 0) yield page
}
