import type {MutationEvent, SanityClient, WelcomeEvent} from '@sanity/client'

/** Milliseconds that changes are gathered for: one save of the Studio is several. */
const TOGETHER = 100

/** What somebody does with changes of a dataset. */
export interface DatasetFollower {
  /** Ids of documents that changed, as readers know them. */
  onChange(ids: ReadonlySet<string>): Promise<void>
  /** The stream broke and began anew: anything may have changed meanwhile. */
  onGap(): Promise<void>
  onError(error: unknown): void
}

const IDS = /^(?:drafts|versions\.[^.]+)\.(.+)$/

/** The id under which every perspective knows a document. */
function publishedId(id: string): string {
  return IDS.exec(id)?.[1] ?? id
}

/**
 * Follows a dataset: changes come in turn, those that come while somebody is busy together.
 *
 * @param options.drafts - whether what only a draft or version says is a change, too
 * @returns `isListening` fails when the dataset refuses; `end` settles when what was begun is done
 */
export function followDataset(
  client: SanityClient,
  {onChange, onGap, onError}: DatasetFollower,
  {drafts = false}: {readonly drafts?: boolean} = {},
): {readonly isListening: Promise<void>; end(): Promise<void>} {
  let changed = new Set<string>()
  let hasGap = false
  let welcomes = 0
  let timer: NodeJS.Timeout | undefined
  let work = Promise.resolve()
  const {promise: isListening, resolve: heard, reject: refused} = Promise.withResolvers<void>()

  const subscription = client
    .listen<
      Record<string, unknown>,
      {includeResult: false; includeAllVersions: boolean; events: ('mutation' | 'welcome')[]}
    >(
      '*[!(_id in path("_.**")) && _type != "sanity.previewUrlSecret"]',
      {},
      {includeResult: false, includeAllVersions: drafts, events: ['mutation', 'welcome']},
    )
    .subscribe({
      next: note,
      error(error) {
        refused(error)
        onError(error)
      },
    })

  function note(event: MutationEvent | WelcomeEvent): void {
    if (event.type === 'welcome') {
      heard()
      welcomes += 1
      if (welcomes === 1) return
      hasGap = true
    } else changed.add(publishedId(event.documentId))
    timer ??= setTimeout(() => {
      timer = undefined
      work = work.then(answer).catch(onError)
    }, TOGETHER)
  }

  async function answer(): Promise<void> {
    const [ids, gap] = [changed, hasGap]
    changed = new Set()
    hasGap = false
    try {
      if (gap) await onGap()
      else if (ids.size > 0) await onChange(ids)
    } catch (error) {
      // What was not done is made good as a whole, with the next change.
      hasGap = true
      throw error
    }
  }

  return {
    isListening,
    async end() {
      subscription.unsubscribe()
      clearTimeout(timer)
      await work
    },
  }
}
