import type { Definition } from "./definition.ts";
import type { digest } from "./digest.ts";
export declare const define: <const D extends Definition>(definition: D) => digest<D>;
export type Rule<R> = R;
