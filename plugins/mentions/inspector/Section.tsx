import {Box, Flex, Heading, Stack} from '@sanity/ui'
import type {ReactNode} from 'react'
import {useId} from 'react'

interface SectionProps {
  readonly name: string
  readonly title: string
  /** What can be done about all of it at once. */
  readonly action?: ReactNode
  readonly children: readonly ReactNode[]
}

/** A part of the report under its title; nothing where it has nothing to say. */
export function Section({name, title, action, children}: SectionProps) {
  const id = useId()
  if (children.length === 0) return null
  return (
    <Stack aria-labelledby={id} as="section" data-testid={`mentions-${name}`} gap={2}>
      <Flex align="center" gap={2}>
        <Box flex={1} padding={2} paddingBottom={1}>
          <Heading as="h2" id={id} size={0}>
            {`${title} (${children.length})`}
          </Heading>
        </Box>
        {action}
      </Flex>
      {children}
    </Stack>
  )
}
