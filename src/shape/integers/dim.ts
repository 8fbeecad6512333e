/** What arithmetic takes: a number literal, a symbol such as "N", or `number`, the unknown. */
export type dim = number | string
