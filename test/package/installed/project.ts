import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inject } from 'vitest'

/** The folder of the empty project that has the tarball installed. */
export const project: string = inject('project')

/** What a command printed, and whether it went well. */
export interface Outcome {
  ok: boolean
  output: string
  errors: string
}

/** Runs a program of the project. */
export function run(program: string, ...args: string[]): Outcome {
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd: project,
    encoding: 'utf8',
    maxBuffer: 1e9,
  })
  return { ok: status === 0, output: stdout, errors: stderr }
}

/** Writes a file of the project. */
export function write(name: string, text: string): string {
  const path = join(project, name)
  writeFileSync(path, text)
  return path
}

/** A binary of Node that the project has: `node20`. */
export function nodeBinary(name: string): string {
  return join(project, 'node_modules', name, 'bin/node')
}
