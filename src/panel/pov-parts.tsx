// Parts of the point of view that a click asks for: an opened line, and the check of the rep's own text.
import { CheckText as Check } from "./check-text"
import { LineDetail as Detail } from "./line-detail"

export const LineDetail = Detail
export const CheckText = Check
