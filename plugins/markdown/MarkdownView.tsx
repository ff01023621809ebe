import {useState} from 'react'
import type {UserViewComponent} from 'sanity/structure'
import type {FrontMatterTable} from '../../codec/frontMatter/table.ts'
import {MarkdownFile} from './MarkdownFile.tsx'

/** The file of a post as an export would write it now, with the lines that the desk changed. */
export function createMarkdownView(table: FrontMatterTable): UserViewComponent {
  return function MarkdownView({document, documentId}) {
    const [attempt, setAttempt] = useState(0)
    const {displayed, published} = document
    return (
      <MarkdownFile
        // An import writes another file together with another revision of the post.
        key={`${published?._rev} ${attempt}`}
        onRetry={() => setAttempt((count) => count + 1)}
        post={displayed}
        postId={documentId}
        table={table}
      />
    )
  }
}
