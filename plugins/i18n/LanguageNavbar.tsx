import {TranslateIcon} from '@sanity/icons/Translate'
import {useMemo} from 'react'
import type {NavbarAction, NavbarProps} from 'sanity'
import {useLocale} from 'sanity'

/**
 * Puts the other languages of the Studio into its navigation bar, one click each. The Studio has a
 * menu for them, but keeps it switched off until schemas can be translated (Sanity 6.16,
 * `LocaleMenu.tsx`); here they can.
 */
export function LanguageNavbar(props: NavbarProps) {
  const {changeLocale, currentLocale, locales} = useLocale()

  const actions = useMemo((): NavbarAction[] => {
    const others = locales.filter(({id}) => id !== currentLocale.id)
    return others.flatMap(({id, title}) =>
      (['topbar', 'sidebar'] as const).map((location) => ({
        icon: TranslateIcon,
        location,
        name: `dateline-language-${id}-${location}`,
        onAction: () => changeLocale(id),
        selected: false,
        title,
      })),
    )
  }, [changeLocale, currentLocale.id, locales])

  return props.renderDefault({
    ...props,
    __internal_actions: [...(props.__internal_actions ?? []), ...actions],
  })
}
