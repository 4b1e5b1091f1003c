/** What is known of a commit that is to be released. */
export interface Facts {
  name: string
  version: string
  repository: unknown
  lockVersion: string
  changelog: string
  changesets: Record<string, string>
  tags: string[]
  isTagged: boolean
  changed: string[]
  isClean: boolean
  isFinal: boolean
}

export function faultsOf(facts: Facts): string[]
