import {namedFragment} from './named.ts'

const markDefsFragment = `
  markDefs[]{
    ...,
    _type == "mention" => {"entity": entity->{${namedFragment}}},
    _type == "glossaryTerm" => {
      "concept": concept->{${namedFragment}, expansion, definition}
    },
    _type == "citation" => {
      "source": source->{
        _id, title, url, date, language, byline, "publisher": publisher->{${namedFragment}}
      }
    }
  }
` as const

/** A body with what its annotations and images refer to in their place. */
export const bodyFragment = `
  body[]{
    ...,
    _type == "block" => {${markDefsFragment}},
    _type == "originalText" => {content[]{..., ${markDefsFragment}}},
    _type == "figure" => {
      "url": image.asset->url,
      "dimensions": image.asset->metadata.dimensions{width, height}
    }
  }
` as const
