import {type Collision, type Directory, readDirectory} from '../dataset/readDirectory.ts'
import type {SiteClient} from '../dataset/siteClient.ts'
import {copyAssets} from '../files/copyAssets.ts'
import {readManifest, writeManifest} from '../files/manifest.ts'
import {openSiteFolder} from '../files/siteFolder.ts'
import {nameKey, speakingKey} from '../pages/list.ts'
import type {Garden} from '../pages/page.ts'
import {postKey} from '../pages/post.ts'
import {allSources, commonSources, sourcesOf} from '../pages/sources.ts'
import type {SiteSettings} from '../settings.ts'
import {changesBetween} from './changesBetween.ts'
import {type Made, makePages, nothingMade, type PageMaker} from './makePages.ts'
import {createPageIndex} from './pageIndex.ts'

export interface SiteOptions {
  /** Asks as readers do: without a token, in the perspective `published`. */
  readonly client: SiteClient
  readonly settings: SiteSettings
  /** The folder that the site is written to. */
  readonly output: string
  readonly readImage: PageMaker['readImage']
}

export interface SiteChanges {
  /** Files that are new or differ from what stood there, by name. */
  readonly written: readonly string[]
  /** Files of an earlier build that have no page any more. */
  readonly removed: readonly string[]
  /** Pages that were made, whether they differ or not. */
  readonly pages: number
  /** Posts that have a page. */
  readonly posts: number
  /** Documents without a page, because another one has their address. */
  readonly collisions: readonly Collision[]
  /** Images that the lake does not have. */
  readonly missingImages: readonly string[]
}

export interface Site {
  /** Makes every page, and removes what an earlier build left. */
  build(): Promise<SiteChanges>
  /**
   * Makes the pages anew that show a document, and those that list it, as `build` would.
   *
   * @param ids - of documents that changed, appeared or vanished since, as readers know them
   */
  update(ids: Iterable<string>): Promise<SiteChanges>
}

export function createSite({client, settings, output, readImage}: SiteOptions): Site {
  const folder = openSiteFolder(output)
  let index = createPageIndex()
  let directory: Directory | undefined

  async function finish(
    {posts, collisions}: Directory,
    made: Made,
    before: ReadonlySet<string>,
    now: ReadonlySet<string>,
  ): Promise<SiteChanges> {
    const removed = [...before].filter((path) => !now.has(path)).toSorted()
    for (const path of removed) await folder.remove(path)
    await writeManifest(output, [...now].toSorted())
    return {
      written: made.written.toSorted(),
      removed,
      pages: made.pages,
      posts: posts.size,
      collisions,
      missingImages: [...made.missingImages],
    }
  }

  async function build(): Promise<SiteChanges> {
    const before = await readManifest(output)
    directory = await readDirectory(client)
    index = createPageIndex()
    const made = nothingMade()
    const garden = {client, settings, directory}
    await makePages(allSources(garden), garden, {folder, index, readImage}, made)
    const assets = await copyAssets(folder)
    made.written.push(...assets.written)
    return finish(
      directory,
      made,
      before,
      index.files().union(made.images).union(new Set(assets.files)),
    )
  }

  async function update(ids: Iterable<string>): Promise<SiteChanges> {
    if (directory === undefined) return build()
    const [manifest, before] = [await readManifest(output), index.files()]
    const old = directory
    directory = await readDirectory(client)
    const garden: Garden = {client, settings, directory}
    const maker = {folder, index, readImage}
    const made = nothingMade()

    const changed = new Set([...ids, ...changesBetween(old, directory)])
    const posts = new Set([...changed].map(postKey))
    const affected = index.showing(changed).union(around(posts))
    await make(posts)
    await make(affected.union(around(posts)).difference(posts))
    await makePages(commonSources(garden), garden, maker, made)

    const kept = manifest.difference(before)
    return finish(directory, made, manifest, index.files().union(made.images).union(kept))

    async function make(keys: ReadonlySet<string>): Promise<void> {
      const sources = [...sourcesOf(keys, garden)]
      for (const key of keys) index.delete(key)
      await makePages(sources, garden, maker, made)
    }
  }

  /** Lists that posts stand in, and pages that show their place in a series. */
  function around(posts: ReadonlySet<string>): Set<string> {
    const names = [...index.shownBy(posts)].flatMap((id) => [nameKey(id), speakingKey(id)])
    return index.inSeries(index.seriesOf(posts)).union(new Set(names))
  }

  return {build, update}
}
