import type {ReactNode} from 'react'
import {styled} from 'styled-components'

interface NameMarkProps {
  /** Who may be meant, under their canonical names. */
  readonly names: readonly string[]
  readonly children: ReactNode
}

/** A known name in the body: a quiet line below it, another one where several may be meant. */
export function NameMark({names, children}: NameMarkProps) {
  return (
    <Underlined
      data-several={names.length > 1 || undefined}
      data-testid="name-mark"
      title={names.join(' / ')}
    >
      {children}
    </Underlined>
  )
}

const Underlined = styled.span`
  text-decoration: underline dotted var(--card-muted-fg-color) 1px;
  text-underline-offset: 0.25em;

  &[data-several] {
    text-decoration-color: var(--card-badge-caution-fg-color);
    text-decoration-style: wavy;
  }
`
