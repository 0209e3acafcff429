// The icons of the extension's own pages, drawn on 16 × 16: small enough for the panel's budget.
import type { ComponentType } from "react"

export type Icon = ComponentType<{ size?: number; className?: string; "aria-hidden"?: boolean | "true" | "false" }>

const drawn = (d: string): Icon =>
  function Drawn({ size = 16, className }) {
    return (
      <svg
        aria-hidden
        className={className}
        width={size}
        height={size}
        viewBox="0 0 16 16"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        <path d={d} />
      </svg>
    )
  }

const ring = "M14.25 8a6.25 6.25 0 1 1-12.5 0 6.25 6.25 0 0 1 12.5 0z"
const dotted = "M8 4.75v3.75M8 11.2v.05"

export const Check = drawn("M3 8.5 6.5 12 13 4.5")
export const CircleAlert = drawn(ring + dotted)
export const CircleCheck = drawn(`${ring}M5.4 8.2l1.8 1.8 3.4-3.8`)
export const CircleHelp = drawn(`${ring}M6.2 6.2a1.85 1.85 0 1 1 2.7 1.6c-.6.35-.9.7-.9 1.3M8 11.5v.05`)
export const CloudOff = drawn(
  "M2 2l12 12M4.8 5.3a3.6 3.6 0 0 0 0 7.2h6.4M13.9 11.2A2.75 2.75 0 0 0 11.5 7h-.6a4 4 0 0 0-3.2-2.6",
)
export const Copy = drawn(
  "M7 5.5h5A1.5 1.5 0 0 1 13.5 7v5a1.5 1.5 0 0 1-1.5 1.5H7A1.5 1.5 0 0 1 5.5 12V7A1.5 1.5 0 0 1 7 5.5zM10.5 2.5H4A1.5 1.5 0 0 0 2.5 4v6.5",
)
export const ExternalLink = drawn(
  "M9.5 2.5h4v4M13.5 2.5 8 8M12 9.5V12a1.5 1.5 0 0 1-1.5 1.5H4A1.5 1.5 0 0 1 2.5 12V5.5A1.5 1.5 0 0 1 4 4h2.5",
)
export const Info = drawn(`${ring}M8 7.5v3.75M8 4.75v.05`)
export const Keyboard = drawn(
  "M3 4h10a1.5 1.5 0 0 1 1.5 1.5v5A1.5 1.5 0 0 1 13 12H3a1.5 1.5 0 0 1-1.5-1.5v-5A1.5 1.5 0 0 1 3 4zM4.5 6.7v.05M6.8 6.7v.05M9.2 6.7v.05M11.5 6.7v.05M5 9.5h6",
)
export const Lock = drawn("M4 7.25h8v6H4zM5.5 7.25V5a2.5 2.5 0 0 1 5 0v2.25")
export const OctagonAlert = drawn(`M5.4 1.75h5.2l3.65 3.65v5.2l-3.65 3.65H5.4L1.75 10.6V5.4z${dotted}`)
export const PanelRight = drawn(
  "M3.5 2.5h9A1.5 1.5 0 0 1 14 4v8a1.5 1.5 0 0 1-1.5 1.5h-9A1.5 1.5 0 0 1 2 12V4a1.5 1.5 0 0 1 1.5-1.5zM10 2.5v11",
)
export const PencilLine = drawn("M11 2.5 13.5 5l-8 8H3v-2.5zM9 4.5 11.5 7")
export const ReceiptText = drawn(
  "M3 1.75v12.5l1.7-1.2 1.65 1.2L8 13.05l1.65 1.2 1.65-1.2 1.7 1.2V1.75zM5.75 5.25h4.5M5.75 8.75h4.5",
)
export const Settings = drawn(
  "M2 4.5h7M13.5 4.5h.5M2 11.5h.5M7 11.5h7M12.75 4.5a1.75 1.75 0 1 1-3.5 0 1.75 1.75 0 0 1 3.5 0zM6.5 11.5a1.75 1.75 0 1 1-3.5 0 1.75 1.75 0 0 1 3.5 0z",
)
export const UserCheck = drawn(
  "M8.5 5A2.5 2.5 0 1 1 3.5 5a2.5 2.5 0 0 1 5 0zM1.75 13.5a4.25 4.25 0 0 1 8.5 0M11 8.2l1.3 1.3 2.4-2.7",
)
