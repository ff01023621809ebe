import {changesBetween} from '../build/changesBetween.ts'
import {createTurns} from '../build/createTurns.ts'
import {type Address, postAddress} from '../addresses.ts'
import {addressOfName, type Directory, readDirectory} from '../dataset/readDirectory.ts'
import type {SiteClient} from '../dataset/siteClient.ts'
import {imageAddress, lakePath} from '../files/imageAddress.ts'
import {type DataSanity, fileOf, type Garden} from '../pages/page.ts'
import {renderPages} from '../render/renderPages.ts'
import type {SiteSettings} from '../settings.ts'
import {sourcesAt} from './sourcesAt.ts'

/** The pages of a site in one perspective, each made when it is asked for and kept nowhere. */
export interface PreviewPages {
  /** The content of a file of the site, such as `posts/a/index.html`; undefined where it has none. */
  render(file: string): Promise<string | undefined>
  /** Where a page is now that somebody gave another address, by the file that it had. */
  movedTo(file: string): Promise<Address | undefined>
  /** The lake's path of an image that a page showed, by its file: `images/a.png`. */
  imagePath(file: string): string | undefined
  /**
   * Looks again which pages there are, after the dataset changed.
   *
   * @returns whether some came, went or moved: then links on other pages differ
   */
  refresh(): Promise<boolean>
}

export function createPreviewPages({
  client,
  settings,
  dataSanity,
}: {
  readonly client: SiteClient
  readonly settings: SiteSettings
  readonly dataSanity: DataSanity
}): PreviewPages {
  const images = new Map<string, string>()
  /** Whose page had an address that has another owner now, or none. */
  const formerOwners = new Map<Address, string>()
  let directory: Promise<Directory> | undefined
  /** So that no older answer comes last. */
  const inTurn = createTurns()

  async function find(file: string): Promise<string | undefined> {
    const garden: Garden = {client, settings, dataSanity, directory: await known()}
    for (const source of sourcesAt(file, garden)) {
      for await (const page of source.pages()) {
        if (fileOf(page) !== file) continue
        for (const url of page.images ?? []) noteImage(url)
        const [rendered] = await renderPages([page], garden)
        return rendered?.content
      }
    }
    return undefined
  }

  function noteImage(url: string): void {
    const [address, path] = [imageAddress(url), lakePath(url)]
    if (address !== undefined && path !== undefined) images.set(address, path)
  }

  function known(): Promise<Directory> {
    if (directory !== undefined) return directory
    const asked = readDirectory(client)
    directory = asked
    // One that could not be read is not kept.
    asked.catch(() => {
      if (directory === asked) directory = undefined
    })
    return asked
  }

  async function refresh(): Promise<boolean> {
    const before = await known()
    const now = await readDirectory(client)
    directory = Promise.resolve(now)
    for (const [address, id] of before.owners) {
      if (now.owners.get(address) !== id) formerOwners.set(address, id)
    }
    return changesBetween(before, now).size > 0
  }

  return {
    // A page that has just come is not known yet.
    render: async (file) =>
      (await find(file)) ?? ((await inTurn(refresh)) ? find(file) : undefined),
    async movedTo(file) {
      const id = formerOwners.get(file.replace(/index\.html$/, ''))
      if (id === undefined) return undefined
      const now = await known()
      const slug = now.posts.get(id)
      return slug === undefined ? addressOfName(now, id) : postAddress(slug)
    },
    imagePath: (file) => images.get(file),
    refresh: () => inTurn(refresh),
  }
}
