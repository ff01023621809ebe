import {Card} from '@sanity/ui'
import {useTranslation} from 'sanity'
import {styled} from 'styled-components'
import {DATELINE_NAMESPACE} from '../i18n/bundles.ts'
import type {MarkedLine} from './changedLines.ts'

const Lines = styled.ol`
  font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace;
  font-size: 0.8125rem;
  line-height: 1.6;
  list-style: none;
  margin: 0;
  padding: 0;

  li {
    border-inline-start: 3px solid transparent;
    overflow-wrap: anywhere;
    padding-inline: 0.75em;
    white-space: pre-wrap;
  }

  li:empty::before {
    content: '\\200b';
  }

  li[data-mark='added'] {
    background: var(--card-badge-positive-bg-color);
    border-color: var(--card-badge-positive-icon-color);
  }

  li[data-mark='removed'] {
    background: var(--card-badge-critical-bg-color);
    border-color: var(--card-badge-critical-icon-color);
    text-decoration: line-through;
  }
`

/** Lines of a file, the new ones and those that are gone marked. */
export function MarkedLines({lines}: {readonly lines: readonly MarkedLine[]}) {
  const {t} = useTranslation(DATELINE_NAMESPACE)
  return (
    <Card border data-testid="markdown-lines" overflow="auto" paddingY={2} radius={2}>
      <Lines>
        {lines.map(({mark, text}, index) => (
          <li
            aria-label={mark === 'same' ? undefined : `${t(`markdown.${mark}`)} ${text}`}
            data-mark={mark}
            // Lines have no identity of their own.
            key={index}
          >
            {text}
          </li>
        ))}
      </Lines>
    </Card>
  )
}
