import {imageAddress, lakePath} from '../files/imageAddress.ts'
import type {SiteFolder} from '../files/siteFolder.ts'
import type {Garden, Page, PageSource} from '../pages/page.ts'
import {renderPages} from '../render/renderPages.ts'
import type {PageIndex} from './pageIndex.ts'

export interface PageMaker {
  readonly folder: SiteFolder
  readonly index: PageIndex
  /** Reads an image of the embedded lake by its path there; undefined where it has none. */
  readonly readImage: (path: string) => Promise<Uint8Array | undefined>
}

/** What came of making pages. */
export interface Made {
  /** Pages that were made, whether they differ or not. */
  pages: number
  /** Files that are new or differ from what stood there. */
  readonly written: string[]
  /** Files of images that pages show. */
  readonly images: Set<string>
  /** Images that the lake does not have. */
  readonly missingImages: Set<string>
}

export const nothingMade = (): Made => ({
  pages: 0,
  written: [],
  images: new Set(),
  missingImages: new Set(),
})

/** Pages that stand in memory at once. */
const BATCH = 100

/** Makes the pages of all sources, a batch at a time, and adds to `made` what came of it. */
export async function makePages(
  sources: Iterable<PageSource> | AsyncIterable<PageSource>,
  garden: Garden,
  {folder, index, readImage}: PageMaker,
  made: Made,
): Promise<void> {
  let batch: Page[] = []
  for await (const {key, pages} of sources) {
    const ofSource: Page[] = []
    for await (const page of pages()) {
      ofSource.push(withoutContent(page))
      batch.push(page)
      if (batch.length >= BATCH) await flush()
    }
    index.set(key, ofSource)
  }
  await flush()

  async function flush(): Promise<void> {
    const pages = batch
    batch = []
    if (pages.length === 0) return
    for (const {path, content} of await renderPages(pages, garden)) {
      if (await folder.write(path, content)) made.written.push(path)
    }
    made.pages += pages.length
    for (const url of new Set(pages.flatMap(({images = []}) => [...images]))) await copyImage(url)
  }

  /** Its name says what is in it: an image that is there is never another one. */
  async function copyImage(url: string): Promise<void> {
    const [path, address] = [lakePath(url), imageAddress(url)]
    if (path === undefined || address === undefined) return
    if (!(await folder.has(address))) {
      const bytes = await readImage(path)
      if (bytes === undefined) {
        made.missingImages.add(url)
        return
      }
      await folder.write(address, bytes)
      made.written.push(address)
    }
    made.images.add(address)
  }
}

/** The index keeps what a page shows, and not the page. */
function withoutContent(page: Page): Page {
  return {...page, content: ''}
}
