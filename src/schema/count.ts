import * as z from 'zod/mini'
import { mostPlaces } from '../amount/places.js'

/** A whole number, 0 or more. */
export const countSchema: z.ZodMiniType<number, number> = /* @__PURE__ */ z.int().check(z.nonnegative())

/** A year of four digits, as a date has. */
export const yearSchema: z.ZodMiniType<number, number> = /* @__PURE__ */ z
  .int()
  .check(z.minimum(1000), z.maximum(9999))

/** Decimals of printed figures; negative for tens, hundreds …. */
export const placesSchema: z.ZodMiniType<number, number> = /* @__PURE__ */ z
  .int()
  .check(z.minimum(-mostPlaces), z.maximum(mostPlaces))
