import type {SiteChanges} from './createSite.ts'

/** What a build did, in sentences. */
export function describeChanges(
  {pages, posts, written, removed, collisions, missingImages}: SiteChanges,
  dataset: string,
): string[] {
  return [
    `${pages} pages out of ${dataset}: ${written.length} files written, ${removed.length} removed.`,
    ...(posts === 0
      ? [
          'No post of the dataset is on the site: one needs a slug, a day and the review status `evergreen`. `npm start` loads a sample garden into an empty dataset.',
        ]
      : []),
    ...collisions.map(
      ({address, id}) =>
        `${id} has no page: another document has the address /${address}. Change its slug.`,
    ),
    ...missingImages.map((url) => `The lake has no image ${url}.`),
  ]
}
