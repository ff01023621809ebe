import {createFrame} from './createFrame.ts'
import {editableAround, editableShowing} from './editables.ts'
import type {Channel} from './openChannel.ts'

/** What is framed on the page. */
export interface Editing {
  /** The page has changed below its frames. */
  place(): void
}

/**
 * A click on what a field says opens it in the Studio, and the field that is open there is framed
 * here. With the key Alt held, or the switch in the Studio off, links lead on as on the site.
 */
export function editByClick(channel: Channel): Editing {
  const hovered = createFrame(1)
  const focused = createFrame(2)
  let open: {readonly id: string; readonly path: string} | undefined
  let isOn = true

  function tell(): void {
    channel.post('visual-editing/toggle', {enabled: isOn})
  }

  function toggle(): void {
    isOn = !isOn
    if (!isOn) hovered.show(undefined)
    place()
    tell()
  }

  function place(): void {
    const editable = isOn && open ? editableShowing(open.id, open.path) : undefined
    focused.show(editable?.element)
    hovered.place()
  }

  channel.onStatus(tell, 'connected')
  channel.on('presentation/toggle-overlay', toggle)
  channel.on('presentation/blur', () => {
    open = undefined
    place()
  })
  channel.on('presentation/focus', (field) => {
    open = field
    place()
    editableShowing(field.id, field.path)?.element.scrollIntoView({block: 'nearest'})
  })

  document.addEventListener('pointerover', ({target, altKey}) => {
    hovered.show(isOn && !altKey ? editableAround(target)?.element : undefined)
  })
  document.documentElement.addEventListener('pointerleave', () => hovered.show(undefined))
  document.addEventListener(
    'click',
    (event) => {
      if (event.altKey) return follow(event)
      const editable = isOn ? editableAround(event.target) : undefined
      if (editable === undefined || opensSomething(event.target)) return
      event.preventDefault()
      event.stopPropagation()
      const {id, type, path} = editable
      channel.post('visual-editing/focus', {id, type, path, baseUrl: '/'})
    },
    {capture: true},
  )
  return {place}
}

/** Browsers would store what a link leads to. */
function follow(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null
  if (link === null || link.href === '') return
  event.preventDefault()
  location.assign(link.href)
}

/** What folds out an explanation or an original is of use here, too. */
function opensSomething(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('button, summary') !== null
}
