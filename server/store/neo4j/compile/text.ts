/** Properties that hold a text of ours in each language of the product. */
import type { Lang } from '../../../model/vocabulary.ts'
import { plain } from './project.ts'
import type { FieldCompiler } from './scope.ts'

/** `summary` + `ru` is the property `summaryRu`. */
export function textProperty(base: string, lang: Lang): string {
  return base + lang.charAt(0).toUpperCase() + lang.charAt(1)
}

/** A text in the language asked for, else in English. */
export function textField(base: string): FieldCompiler {
  return (scope, { args }) => {
    const lang = (args.lang ?? 'en') as Lang
    const wanted = `${scope.state}.${textProperty(base, lang)}`
    return plain(lang === 'en' ? wanted : `coalesce(${wanted}, ${scope.state}.${textProperty(base, 'en')})`)
  }
}

/** A property as it is. */
export function property(name: string): FieldCompiler {
  return (scope) => plain(`${scope.state}.${name}`)
}

/** A moment, as ISO 8601 in UTC. */
export function moment(name: string): FieldCompiler {
  return (scope) => plain(`toString(${scope.state}.${name})`)
}
