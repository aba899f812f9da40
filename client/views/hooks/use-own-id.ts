import { useEffect } from 'react'
import { asOf, replaceAddress } from '../navigation.ts'
import { keepingDates } from '../routes.ts'

/**
 * Who came by a slug, which tells a name, goes on by the id; so does who came by an id that was merged into another.
 * @param asked as the address has it
 * @param found the id that the server tells, as soon as it does
 * @param pathOf a constant: the address of the page of an id
 */
export function useOwnId(asked: string, found: string | undefined, pathOf: (id: string) => string): string {
  const own = found ?? asked
  useEffect(() => {
    if (own !== asked) replaceAddress(keepingDates(pathOf(own), asOf.get()))
  }, [own, asked, pathOf])
  return own
}
