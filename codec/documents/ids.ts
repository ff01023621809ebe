import {hashKey} from '../text/hashText.ts'

const LONGEST_READABLE = 80

/**
 * The id of the post that a file becomes, from its path within the garden: ASCII, at most 128
 * characters, without a dot (a dot would hide the post on a hosted dataset). The path of a plain
 * name stands in it as it is; any other is shortened to its letters and told apart by a hash.
 *
 * @param path with `/` between folders
 */
export function postIdOf(path: string): string {
  const stem = withoutExtension(path)
  if (/^[A-Za-z0-9_-]+$/.test(stem) && stem.length <= LONGEST_READABLE) return `post-${stem}`
  const readable = stem
    .replace(/[^A-Za-z0-9_-]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, LONGEST_READABLE)
  return `post-${readable === '' ? '' : `${readable}-`}${hashKey(stem)}`
}

/** The id of the document that keeps the file of a post; its dot makes it private when hosted. */
export function fileIdOf(postId: string): string {
  return `file.${postId}`
}

/** The id of the post that a file document is kept for. */
export function postIdOfFile(fileId: string): string {
  return fileId.replace(/^file\./, '')
}

/** The id of the published document of a draft, or of a version in a release. */
export function publishedIdOf(id: string): string {
  return id.replace(/^(?:drafts|versions\.[^.]+)\./, '')
}

/** The slug of a post: the name of its file, letter for letter. */
export function slugOf(path: string): string {
  return withoutExtension(path.slice(path.lastIndexOf('/') + 1))
}

function withoutExtension(path: string): string {
  return path.replace(/\.(?:md|markdown|mdx)$/i, '')
}
