import * as fc from 'fast-check'

// For `npm run coverage`: laws draw the same cases each time, so that what is reached does not change by chance.
fc.configureGlobal({ seed: 2026 })
