/** A number if it is an integer that JavaScript holds exactly, else NaN, the unknown size. */
export declare function exact(value: number): number;
