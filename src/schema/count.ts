import * as z from 'zod/mini'

/** A whole number, 0 or more. */
export const countSchema: z.ZodMiniType<number, number> = /* @__PURE__ */ z.int().check(z.nonnegative())
