// Text that stands for itself inside a regular expression, with or without the `u` flag. Free of schemas.

/** A dash means something inside a class alone, and there only; escaped outside, `u` refuses it. */
export const asPattern = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")
