import {createNode, createNodeMachine, type Node} from '@sanity/comlink'
import {
  createCompatibilityActors,
  type VisualEditingControllerMsg,
  type VisualEditingNodeMsg,
} from '@sanity/presentation-comlink'

export type Channel = Node<VisualEditingNodeMsg, VisualEditingControllerMsg>

/** The line to the Presentation tool, which calls: that of any Studio, of this version and before. */
export function openChannel(): Channel {
  const channel = createNode<VisualEditingNodeMsg, VisualEditingControllerMsg>(
    {name: 'visual-editing', connectTo: 'presentation'},
    createNodeMachine<VisualEditingNodeMsg, VisualEditingControllerMsg>().provide({
      actors: createCompatibilityActors<VisualEditingNodeMsg>(),
    }),
  )
  channel.start()
  return channel
}
