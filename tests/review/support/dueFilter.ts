/** The day that a post counts from. */
const SINCE = 'coalesce(string::split(reviews[to in $aging][-1].at, "T")[0], date)'

/** The first rule that fits a post's category or area, by document id or name. */
const ruleOf = (field: string, rules: string) =>
  `${rules}[key in [^.${field}._ref, ^.${field}->name]]`

/** What `dueOf` says, as a filter on posts; its parameters are those of `freshnessParams`. */
export const dueFilter = `_type == "post" && status in $aging && select(
  defined(reviewEvery) => reviewEvery > 0 && (!defined(${SINCE}) ||
    dateTime(${SINCE} + "T00:00:00Z") + reviewEvery * 86400 <= dateTime($today + "T00:00:00Z")),
  count(${ruleOf('category', '$categories')}) > 0 =>
    coalesce(${SINCE}, "") <= ${ruleOf('category', '$categories')}[0].cutoff,
  count(${ruleOf('area', '$areas')}) > 0 =>
    coalesce(${SINCE}, "") <= ${ruleOf('area', '$areas')}[0].cutoff,
  coalesce(${SINCE}, "") <= $cutoff
)`
