import {Box, Card, Flex, Stack, Text} from '@sanity/ui'
import type {ComponentType, ReactNode} from 'react'
import type {BlockProps} from 'sanity'

interface BlockLookProps {
  readonly block: BlockProps
  readonly icon: ComponentType
  /** What tells the block from others of its type: a language, a reason. */
  readonly hint?: string | undefined
  readonly children: ReactNode
}

/**
 * The look of a block object in the body: the name of its type, a hint and the Studio's own menu in
 * one line, and below it the content. The frame, the dialog and the marks are the Studio's.
 */
export function BlockLook({block, icon: Icon, hint, children}: BlockLookProps) {
  return block.renderDefault({
    ...block,
    renderPreview: ({actions}) => (
      <Stack gap={2} padding={1}>
        <Flex align="center" gap={2} paddingLeft={2}>
          <Text muted size={1}>
            <Icon />
          </Text>
          <Box flex={1}>
            <Text muted size={1} textOverflow="ellipsis">
              <strong>{block.schemaType.title}</strong>
              {hint === undefined ? null : ` · ${hint}`}
            </Text>
          </Box>
          {isNode(actions) ? actions : null}
        </Flex>
        <Card overflow="auto" padding={2} radius={2} style={{maxHeight: '18em'}} tone="inherit">
          {children}
        </Card>
      </Stack>
    ),
  })
}

/** The Studio types the actions as a node or a component; for a block it gives a node. */
function isNode(actions: unknown): actions is ReactNode {
  return typeof actions !== 'function'
}
