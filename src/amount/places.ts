/** Figures beyond a million places are no amounts; a sum of them would fill the memory with zeros. */
export const mostPlaces = 1e6
