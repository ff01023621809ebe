import {isMaybePresentation} from '@sanity/presentation-comlink'
import {editByClick} from './editByClick.ts'
import {allEditables} from './editables.ts'
import {followPage} from './followPage.ts'
import {type Channel, openChannel} from './openChannel.ts'

// What a page of a preview does beside what it shows: it follows the dataset and, inside of the
// Studio, opens there what is clicked here.

if (isMaybePresentation()) startInStudio(openChannel())
else followPage(() => {})

function startInStudio(channel: Channel): void {
  const {perspective = 'drafts'} = document.currentScript?.dataset ?? {}
  const editing = editByClick(channel)

  /** The Studio lists the documents of the page, and has the page in its own address. */
  function introduce(): void {
    const {title} = document
    channel.post('visual-editing/navigate', {type: 'push', url: location.href, title})
    const types = new Map(allEditables().map(({id, type}) => [id, type]))
    channel.post('visual-editing/documents', {
      perspective: perspective === 'published' ? 'published' : 'drafts',
      documents: Array.from(types, ([_id, _type]) => ({_id, _type})),
    })
  }

  const update = followPage(() => {
    editing.place()
    introduce()
  })
  channel.onStatus(introduce, 'connected')
  channel.on('presentation/navigate', ({url, type}) => {
    const target = new URL(url, location.href)
    // One that leads elsewhere is no page of this preview.
    if (target.origin !== location.origin) return
    if (type === 'replace') location.replace(target)
    else location.assign(target)
  })
  channel.on('presentation/refresh', (data) => {
    // Changes come by themselves; this is somebody who pressed the button.
    if (data.source !== 'manual') return
    channel.post('visual-editing/refreshing', data)
    update()
      .catch(() => location.reload())
      .finally(() => channel.post('visual-editing/refreshed', data))
  })
}
