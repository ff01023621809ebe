/**
 * Which posts readers see. Three axes decide: a post is in the dataset or not (the perspective of
 * the request: `published` for the site, `drafts` for a preview), its site flags `draft` and
 * `exclude`, and its review status. All that a site asks builds on these two fragments, so that a
 * preview differs from the site in its perspective only.
 *
 * `inbox` and `draft` say that the desk is not done with a post, `evergreen` that it is, whatever
 * the flag `draft` says (docs/decisions/0084). With any other status the flag decides: gardens have
 * statuses of their own, and older posts have none. A post without a slug or a day has no place on
 * a site.
 */
export const visiblePostFragment =
  '_type == "post" && defined(slug.current) && defined(date) && !(status in ["inbox", "draft"]) && (draft != true || status == "evergreen")' as const

/** Posts that lists, feeds and the sitemap show: an `exclude`d one has its page, and no more. */
export const listedPostFragment = `${visiblePostFragment} && exclude != true` as const
