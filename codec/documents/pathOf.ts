import {documentIssues} from '../issues/documentIssues.ts'
import type {CodecIssue} from '../issues/issue.ts'
import {isRecord} from '../text/record.ts'
import {slugOf} from './ids.ts'
import type {StoredFile} from './storedFile.ts'

/**
 * The path of a post's file: where it was, under its slug. A slug that can't be the name of a file
 * leaves a file where it is, and a new one is called by the id of its post.
 */
export function pathOf(
  post: Readonly<Record<string, unknown>>,
  file: Pick<StoredFile, 'path'> | undefined,
): {path: string; issues: readonly CodecIssue[]} {
  const {slug: stored, _id} = post
  const slug = isRecord(stored) && typeof stored['current'] === 'string' ? stored['current'] : ''
  if (file !== undefined && (slug === '' || slug === slugOf(file.path))) {
    return {path: file.path, issues: []}
  }
  if (isFileName(slug)) return {path: renamed(file?.path ?? '.md', slug), issues: []}
  const path = file?.path ?? `${idOf(_id)}.md`
  return {path, issues: [documentIssues.unusableSlug({line: 1, column: 1}, slug, path)]}
}

function renamed(path: string, slug: string): string {
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  return folder + slug + (/\.(?:md|markdown|mdx)$/i.exec(path)?.[0] ?? '.md')
}

// Signs that some file system has no room for, and names that lead to another folder.
function isFileName(slug: string): boolean {
  return !/^\.|[/\\:*?"<>|\p{Cc}]|^\s|[\s.]$|^$/u.test(slug) && slug.length <= 200
}

/** The id of a post, whatever version of it is written. */
function idOf(id: unknown): string {
  const whole = typeof id === 'string' ? id : ''
  return whole.slice(whole.lastIndexOf('.') + 1).replaceAll(/[^A-Za-z0-9_-]/g, '-') || 'post'
}
