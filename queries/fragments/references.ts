/** The ids of the entities in a post's front matter, as elements of a list. */
export const entityReferencesFragment = `
  ...people[]._ref, ...companies[]._ref, ...products[]._ref, ...media[]._ref,
  ...speaker[]._ref, ...guest[]._ref, ...author[]._ref, channel._ref
` as const

/** The ids of the taxonomy in it. */
export const taxonomyReferencesFragment =
  'area._ref, category._ref, series._ref, ...project[]._ref, ...tags[]._ref' as const
