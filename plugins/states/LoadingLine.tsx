import {Flex, Spinner, Text} from '@sanity/ui'

/** Says, where there is something to say, what is being waited for. */
export function LoadingLine({text}: {readonly text?: string}) {
  return (
    <Flex align="center" gap={3} justify="center" padding={4}>
      <Spinner muted />
      {text !== undefined && (
        <Text aria-live="polite" muted size={1}>
          {text}
        </Text>
      )}
    </Flex>
  )
}
