import {TranslateIcon} from '@sanity/icons/Translate'
import {defineField, defineType} from 'sanity'
import type {Desk} from '../desk.ts'
import {both, label} from '../desk.ts'
import {languageList, languageTitle} from '../languageList.ts'

/** A name in one language: `names[language == "zh-Hans"][0].name` in GROQ. */
export const localizedNameType = (desk: Desk) =>
  defineType({
    name: 'localizedName',
    type: 'object',
    icon: TranslateIcon,
    ...label(
      desk,
      both('某种语言的名字', 'Name in a language'),
      both('同一个对象在一种语言里的正式名字。', 'What the same thing is called in one language.'),
    ),
    fields: [
      defineField({
        name: 'language',
        type: 'string',
        ...label(desk, both('语言', 'Language'), both('这个名字是哪种语言。', 'Its language.')),
        options: {list: languageList(desk)},
        validation: (rule) =>
          rule
            .required()
            .error(both('选这个名字所用的语言。', 'Choose the language of this name.')),
      }),
      defineField({
        name: 'name',
        type: 'string',
        ...label(desk, both('名字', 'Name'), both('正式写法。', 'Its proper form.')),
        validation: (rule) =>
          rule
            .required()
            .error(
              both('写出这种语言里的名字，或者删掉这一行。', 'Write the name, or remove this row.'),
            ),
      }),
    ],
    preview: {
      select: {name: 'name', language: 'language'},
      prepare: ({name, language}: {name?: string; language?: string}) => ({
        title: name ?? both('（还没有名字）', '(no name yet)')[desk.language],
        subtitle: languageTitle(language, desk),
      }),
    },
  })
