// Button, an icon-only button with a name, and a text button for actions inside a line.

import type { ComponentProps, ReactNode } from "react"
import type { Icon as IconType } from "./icons"

type ButtonProps = ComponentProps<"button"> & {
  look?: "plain" | "primary" | "quiet"
  small?: boolean
  icon?: IconType
  children: ReactNode
}

export const buttonClass = (look: ButtonProps["look"] = "plain", small = false, icon = false) =>
  ["ui-button", look !== "plain" && `ui-button--${look}`, small && "ui-button--small", icon && "ui-button--icon"]
    .filter(Boolean)
    .join(" ")

export function Button({ look, small, icon: Icon, children, className, ...rest }: ButtonProps) {
  return (
    <button type="button" {...rest} className={join(buttonClass(look, small), className)}>
      {Icon ? <Icon size={small ? 14 : 16} aria-hidden /> : null}
      {children}
    </button>
  )
}

type IconButtonProps = Omit<ComponentProps<"button">, "children"> & {
  /** What it does: read aloud and shown on hover. */
  name: string
  icon: IconType
  look?: "plain" | "quiet"
  small?: boolean
}

export function IconButton({ name, icon: Icon, look = "quiet", small, className, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      title={name}
      aria-label={name}
      {...rest}
      className={join(buttonClass(look, small, true), className)}
    >
      <Icon size={16} aria-hidden />
    </button>
  )
}

export function TextButton({ className, ...rest }: ComponentProps<"button">) {
  return <button type="button" {...rest} className={join("ui-text-button", className)} />
}

const join = (...names: (string | undefined)[]) => names.filter(Boolean).join(" ")
