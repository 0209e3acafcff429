// After a refused save: the first field that is wrong has the focus.

/** Call when the form's fields are about to be marked; the marks are there in the next frame. */
export function focusFirstWrong(form: HTMLFormElement): void {
  requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
}
