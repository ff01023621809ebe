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
import {createTurns} from './createTurns.ts'
import {type Made, makePages, nothingMade, type PageMaker} from './makePages.ts'
import {createPageIndex} from './pageIndex.ts'

export interface SiteOptions {
  /** Asks as readers do, in the perspective `published`. */
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

/** What is asked of a site is done in turn. */
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
  /** The files of the last build, once they were read. */
  let manifest: ReadonlySet<string> | undefined
  const inTurn = createTurns()

  async function finish(
    {posts, collisions}: Directory,
    made: Made,
    before: ReadonlySet<string>,
    now: ReadonlySet<string>,
  ): Promise<SiteChanges> {
    const removed = [...before].filter((path) => !now.has(path)).toSorted()
    for (const path of removed) await folder.remove(path)
    await keep(now)
    return {
      written: made.written.toSorted(),
      removed,
      pages: made.pages,
      posts: posts.size,
      collisions,
      missingImages: [...made.missingImages],
    }
  }

  async function keep(files: ReadonlySet<string>): Promise<void> {
    await writeManifest(folder, [...files].toSorted())
    manifest = files
  }

  async function build(): Promise<SiteChanges> {
    // What a try wrote that failed half-way is in no manifest yet.
    const before = (manifest ??= await readManifest(output)).union(index.files())
    // Until all pages are made, nobody may go on from here.
    directory = undefined
    index = createPageIndex()
    const made = nothingMade()
    const whole = await readDirectory(client)
    const garden = {client, settings, directory: whole}
    await makePages(allSources(garden), garden, {folder, index, readImage}, made)
    const assets = await copyAssets(folder)
    made.written.push(...assets.written)
    const now = index.files().union(made.images).union(new Set(assets.files))
    const changes = await finish(whole, made, before, now)
    directory = whole
    return changes
  }

  async function update(ids: Iterable<string>): Promise<SiteChanges> {
    if (directory === undefined) return build()
    const [files, before] = [manifest ?? new Set<string>(), index.files()]
    const old = directory
    // What fails half-way is made good by a whole build.
    directory = undefined
    const now = await readDirectory(client)
    const garden: Garden = {client, settings, directory: now}
    const maker = {folder, index, readImage}
    const made = nothingMade()

    const changed = new Set([...ids, ...changesBetween(old, now)])
    const posts = new Set([...changed].map(postKey))
    // A name that has just got an address is on no page yet.
    const own = new Set([...changed].flatMap((id) => [nameKey(id), speakingKey(id)]))
    const affected = index.showing(changed).union(around(posts)).union(own)
    await make(posts)
    await make(affected.union(around(posts)).difference(posts))
    await makePages(commonSources(garden), garden, maker, made)

    const kept = files.difference(before)
    const changes = await finish(now, made, files, index.files().union(made.images).union(kept))
    directory = now
    return changes

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

  return {build: () => inTurn(build), update: (ids) => inTurn(() => update(ids))}
}
