/** How many days a month has; February of a year that is not known has 28. */
export function daysIn(year: number | null, month: number): number {
  if (month === 2) return year !== null && isLeap(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

/** ISO 8601: `2026-11-30`; `--11-30` where the year is not known. */
export function isoDate(year: number | null, month: number, day: number): string {
  const head = year === null ? '-' : String(year).padStart(4, '0')
  return `${head}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
