import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describeCode } from '../../src/diagnostic/catalogue.js'
import { type DiagnosticCode, type Severity, severities } from '../../src/diagnostic/codes.js'
import { formatDiagnostic } from '../../src/diagnostic/format.js'
import { readFixture } from './fixture.js'

const meanings: Readonly<Record<Severity, string>> = {
  error: 'something was not understood and is not in the model',
  warning: 'something was read on an assumption that may be wrong',
  info: 'something was repaired or skipped in a way that cannot change a value',
}

interface Fact {
  name: string
  meaning: string
}

/** A doc comment in one line. */
function oneLine(comment: string): string {
  return comment.replace(/\s*\n\s*\* ?/g, ' ').trim()
}

/** The doc comments and the facts of each code, as `codes.ts` has them. */
function declared(): Map<string, { meaning: string; facts: Fact[] }> {
  const source = readFileSync(join(import.meta.dirname, '../../src/diagnostic/codes.ts'), 'utf8')
  const found = new Map<string, { meaning: string; facts: Fact[] }>()
  for (const [, comment, code, body] of source.matchAll(
    /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*'([a-z-]+)': \{([^}]*)\}/g,
  )) {
    const facts = [...(body as string).matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*(\w+): /g)].map(
      ([, text, name]): Fact => ({ name: name as string, meaning: oneLine(text as string) }),
    )
    found.set(code as string, { meaning: oneLine(comment as string), facts })
  }
  return found
}

/** What the fixture of a code makes the library say, in both languages. */
function example(code: DiagnosticCode): string[] {
  const { source, diagnostics } = readFixture(code)
  const shown = diagnostics.find((each) => each.code === code)
  if (shown === undefined) throw new Error(`the fixture of ${code} does not call it forth`)
  const at = source === null ? {} : { source }
  return ['```text', formatDiagnostic(shown, at), '', formatDiagnostic(shown, { locale: 'en', ...at }), '```']
}

/** `docs/diagnostics.md`: every code of the catalogue with its sentences, its facts and an example. */
export function diagnosticsPage(): string {
  const codes = Object.keys(severities) as DiagnosticCode[]
  const known = declared()
  const lines = [
    '# Diagnostics',
    '',
    '<!-- Made from src/diagnostic by test/diagnostic/page.ts: `npm run docs:diagnostics`. Do not edit. -->',
    '',
    'What the readers report about a source. Every cell of a table that was read is in the model or quoted in a',
    'diagnostic. Codes are stable. `data` has the facts, from which `formatDiagnostic` makes sentences in Chinese or',
    'English; if it is given the source, with line, column and carets below the place.',
    '',
    ...(Object.keys(meanings) as Severity[]).map((severity) => `- **${severity}**: ${meanings[severity]}.`),
    '',
    '| code | severity | meaning |',
    '|---|---|---|',
    ...codes.map((code) => {
      const meaning = (known.get(code)?.meaning ?? '').replaceAll('|', '\\|')
      return `| [\`${code}\`](#${code}) | ${severities[code]} | ${meaning} |`
    }),
  ]
  for (const code of codes) {
    const entry = describeCode(code)
    const facts = known.get(code)?.facts ?? []
    lines.push('', `## ${code}`, '', `*${entry.severity}*. ${known.get(code)?.meaning ?? ''}`, '')
    lines.push('| fact in `data` | meaning |', '|---|---|')
    for (const { name, meaning } of facts) lines.push(`| \`${name}\` | ${meaning.replaceAll('|', '\\|')} |`)
    lines.push('')
    for (const locale of ['zh-CN', 'en'] as const) {
      lines.push(`- ${locale}: ${entry[locale].message}${locale === 'en' ? ' ' : ''}${entry[locale].remedy}`)
    }
    lines.push('', ...example(code))
  }
  return `${lines.join('\n')}\n`
}
