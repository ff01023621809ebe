import {PERSON, writtenNames, type NamedEntity} from '../entity.ts'
import {NameTable} from '../keys/nameTable.ts'
import {isNamePart} from '../nameParts.ts'
import type {PinyinReader} from '../pinyin/pinyinReader.ts'
import {likelyForms, type LikelyForm} from './likelyForms.ts'

const CONCEPT = 'concept'

/** A form of a name of an entity, and why it is one. */
export interface EntityForm extends LikelyForm {
  /** Which of its names, as `nameAt` counts. */
  readonly place: number
}

/** The entities of a table under the likely forms of their names. */
export class LikelyIndex {
  readonly forms: NameTable
  readonly #read: PinyinReader | undefined

  constructor(entities: Iterable<NamedEntity>, read: PinyinReader | undefined) {
    this.#read = read
    this.forms = new NameTable((entity) => this.formsOf(entity).map(({form}) => form))
    for (const entity of entities) this.forms.put(entity)
  }

  formsOf(entity: NamedEntity): readonly EntityForm[] {
    const forms: EntityForm[] = []
    for (const [place, name] of writtenNames(entity).entries()) {
      if (isNamePart(entity, place)) continue
      for (const form of this.formsOfName(name, entity.type === PERSON)) {
        // A company for electric cars is no electric car.
        if (form.likeness === 'company-form' && entity.type === CONCEPT) continue
        forms.push({...form, place})
      }
    }
    return forms
  }

  formsOfName(name: string, isPerson: boolean): readonly LikelyForm[] {
    return likelyForms(name, isPerson, this.#read)
  }

  /** The form of an entity that a record of `forms` stands for. */
  formAt(record: number): EntityForm {
    const form = this.formsOf(this.forms.entityOf(record))[this.forms.placeOf(record)]
    if (form === undefined) throw new Error('A record without a form')
    return form
  }
}
