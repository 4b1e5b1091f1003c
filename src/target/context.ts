import type { TargetContext } from '../model/options.js'
import type { Target } from '../model/target.js'
import type { Passage } from './passage.js'

export function withContext(_passage: Passage, target: Target, _context: TargetContext): Target {
  return target
}
