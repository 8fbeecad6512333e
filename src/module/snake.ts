/** A name as Python writes it: `numFeatures` is `num_features`. */
export const snake = (name: string): string => name.replaceAll(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)
