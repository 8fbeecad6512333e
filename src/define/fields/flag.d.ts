import { show } from "../../shape/dim.ts";
/** True or false. */
export interface Flag {
    readonly kind: "flag";
    readonly default: boolean;
}
/** An option that is on or off. */
export declare const flag: <const Default extends boolean>(value: Default) => {
    readonly kind: "flag";
    readonly default: Default;
};
export type judgeFlag<value, label extends string> = value extends boolean ? true : unknown extends value ? true : `${label} must be true or false, got ${show<value>}`;
export declare function judgeFlag(value: unknown, label: string): true | string;
