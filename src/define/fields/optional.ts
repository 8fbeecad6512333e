// type -> whether it may be undefined; without strictNullChecks nothing tells, and everything would seem to be
export type optional<value> = undefined extends 0 ? false : undefined extends value ? true : false
