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
      const editable = isOn && !event.altKey ? editableAround(event.target) : undefined
      if (editable === undefined || opensSomething(event.target)) return follow(event)
      event.preventDefault()
      event.stopPropagation()
      const {id, type, path} = editable
      channel.post('visual-editing/focus', {id, type, path, baseUrl: '/'})
    },
    {capture: true},
  )
  return {place}
}

/**
 * Links lead on as the browser has it, but for two: one that leads elsewhere opens beside the Studio,
 * which lets no other site into its frame; and with Alt held, browsers would store what it leads to.
 */
function follow(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null
  if (link === null || !/^https?:$/.test(link.protocol)) return
  const leadsElsewhere = link.origin !== location.origin
  if (!leadsElsewhere && !event.altKey) return
  event.preventDefault()
  if (leadsElsewhere) window.open(link.href, '_blank', 'noopener')
  else location.assign(link.href)
}

/** What folds out an explanation or an original is of use here, too. */
function opensSomething(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('button, summary') !== null
}
