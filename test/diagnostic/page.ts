import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describeCode } from '../../src/diagnostic/catalogue.js'
import { type DiagnosticCode, type Severity, severities } from '../../src/diagnostic/codes.js'
import { formatDiagnostic } from '../../src/diagnostic/format.js'
import { readFixture } from './fixture.js'

const meanings: Readonly<Record<Severity, string>> = {
  error: 'something was not understood and is not in the model',
  warning: 'read on a guess that could be wrong',
  info: 'repaired in a way that cannot change a figure',
}

/** The doc comments and the facts of each code, as `codes.ts` has them. */
function declared(): Map<string, { meaning: string; facts: string[] }> {
  const source = readFileSync(join(import.meta.dirname, '../../src/diagnostic/codes.ts'), 'utf8')
  const found = new Map<string, { meaning: string; facts: string[] }>()
  for (const [, comment, code, body] of source.matchAll(
    /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*'([a-z-]+)': \{([^}]*)\}/g,
  )) {
    const meaning = (comment as string).replace(/\s*\n\s*\* ?/g, ' ').trim()
    const facts = [...(body as string).matchAll(/(\w+)\??: /g)].map(([, name]) => name as string)
    found.set(code as string, { meaning, facts })
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
    'What the readers have to say about a source. Nothing is lost in silence: every cell of a table that was',
    'read is in the model or quoted in one of these. Codes are stable; `data` carries the facts, and',
    '`formatDiagnostic` makes the sentences of them, in Chinese or English, with line, column and a caret where',
    'it is given the source.',
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
    lines.push(`Facts in \`data\`: ${facts.map((fact) => `\`${fact}\``).join(', ') || 'none'}.`, '')
    for (const locale of ['zh-CN', 'en'] as const) {
      lines.push(`- ${locale}: ${entry[locale].message}${locale === 'en' ? ' ' : ''}${entry[locale].remedy}`)
    }
    lines.push('', ...example(code))
  }
  return `${lines.join('\n')}\n`
}
