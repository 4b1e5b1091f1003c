import { copyFile, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build, type Plugin } from 'esbuild'
import { defineConfig, type Options } from 'tsup'

// One file in, one file out: a single bundle would defeat the shaking of decimal.js (it has no sideEffects
// flag), and a user who imports toCsv alone would carry it. Declarations come from tsc.
export const options: Options = {
  entry: ['src/**/*.ts'],
  format: 'esm',
  target: 'es2022',
  bundle: false,
  dts: false,
  clean: true,
  sourcemap: false,
  silent: true,
}

export default defineConfig({ ...options, onSuccess: () => complete('dist') })

/** Puts into a build what does not come file by file. */
export async function complete(folder: string): Promise<void> {
  // What the package exports as ./schema.json; a test holds it to the schemas.
  await copyFile('src/schema/schema.json', join(folder, 'schema.json'))
  await bundleMarkdown(join(folder, 'table/markdown'))
}

/**
 * mdast and micromark are bundled into the one file that is their door. One package behind it reads the names of
 * characters off a `document`, as soon as it is loaded, wherever a bundler goes by the `browser` exports: that
 * breaks in a worker, for which Vite goes by them too, and in a page with Trusted Types. Here the names come from
 * the HTML parser, which the package needs anyway. The packages stay in `dependencies`, for whoever asks what the
 * package is made of.
 */
async function bundleMarkdown(folder: string): Promise<void> {
  const { metafile } = await build({
    entryPoints: ['src/table/markdown/mdast.ts'],
    outfile: join(folder, 'mdast.js'),
    bundle: true,
    format: 'esm',
    target: 'es2022',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    external: [references],
    plugins: [namesFromHtml],
    banner: { js: '// Bundled packages: see LICENSES.txt beside this file.' },
    metafile: true,
    logLevel: 'error',
  })
  const files = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.keys(inputs))
  const found = files.map((file) => /^node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? '')
  const packages = [...new Set(found)].filter((path) => path !== '').sort()
  await writeFile(join(folder, 'LICENSES.txt'), await licences(packages))
}

const references = '../html/reference.js'

const namesFromHtml: Plugin = {
  name: 'names-from-html',
  setup({ onLoad }) {
    onLoad({ filter: /decode-named-character-reference\/index\.js$/ }, () => ({
      resolveDir: '.',
      contents: `
        import { markdownReference } from '${references}'
        export function decodeNamedCharacterReference(name) {
          return markdownReference('&' + name + ';', 0)?.value ?? false
        }`,
    }))
  },
}

/** The licences of packages, each text once, below the packages that it stands for. */
async function licences(folders: string[]): Promise<string> {
  const packages = new Map<string, string[]>()
  for (const folder of folders) {
    const { name, version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
    const text = await readFile(join(folder, 'license'), 'utf8')
    packages.set(text, [...(packages.get(text) ?? []), `${name} ${version}`])
  }
  return [...packages].map(([text, names]) => `${names.join('\n')}\n\n${text}`).join('\n')
}
