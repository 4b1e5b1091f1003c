export function settled(changelog: string, day: string): string

export function newestEntry(changelog: string): {
  heading: string
  version: string | null
  day: string | null
  says: boolean
}
