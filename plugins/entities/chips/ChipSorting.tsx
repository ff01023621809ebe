import type {DragEndEvent} from '@dnd-kit/core'
import {DndContext, PointerSensor, useSensor, useSensors} from '@dnd-kit/core'
import {rectSortingStrategy, SortableContext} from '@dnd-kit/sortable'
import type {ReactNode} from 'react'

/** Pixels that the pointer moves before it drags; less is a click. */
const DISTANCE = 6

interface ChipSortingProps {
  readonly keys: readonly string[]
  /** Puts an item to the place of another one. */
  readonly onMove: (key: string, to: string) => void
  readonly children: ReactNode
}

/** Lets chips be dragged. The keyboard has ways of its own, so nothing is announced here. */
export function ChipSorting({keys, onMove, children}: ChipSortingProps) {
  const sensors = useSensors(useSensor(PointerSensor, {activationConstraint: {distance: DISTANCE}}))

  function handleDragEnd({active, over}: DragEndEvent) {
    if (over && active.id !== over.id) onMove(String(active.id), String(over.id))
  }

  return (
    <DndContext
      accessibility={SILENT}
      onDragEnd={handleDragEnd}
      onDragStart={ignoreNextClick}
      sensors={sensors}
    >
      <SortableContext items={[...keys]} strategy={rectSortingStrategy}>
        {children}
      </SortableContext>
    </DndContext>
  )
}

const nothing = () => undefined

const SILENT = {
  announcements: {
    onDragStart: nothing,
    onDragOver: nothing,
    onDragEnd: nothing,
    onDragCancel: nothing,
  },
  screenReaderInstructions: {draggable: ''},
}

/** A drag that ends on the chip ends in a click as well, which would follow the chip's link. */
function ignoreNextClick() {
  const forget = () => window.removeEventListener('click', preventDefault, true)
  window.addEventListener('click', preventDefault, {capture: true, once: true})
  window.addEventListener('pointerdown', forget, {capture: true, once: true})
}

function preventDefault(event: Event) {
  event.preventDefault()
}
