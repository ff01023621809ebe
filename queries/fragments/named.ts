/** A shared document as others refer to it; `nameIn` picks its name in a language. */
export const namedFragment =
  '_id, _type, name, names[]{language, name}, "slug": slug.current' as const

/** Documents that names in a post refer to. */
export const entityFragment =
  '_type in ["person", "organization", "product", "work", "concept"]' as const

/** Documents that sort posts. */
export const taxonomyFragment = '_type in ["area", "category", "project", "series", "tag"]' as const
