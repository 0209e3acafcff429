// The headers of a CSV file that is downloaded.

/** A name that is not plain goes in its encoded form. */
export const fileHeaders = (name: string) => ({
  "Content-Type": "text/csv; charset=utf-8",
  "Content-Disposition": `attachment; filename="${name.replace(/[^\w.-]+/g, "_")}"; filename*=UTF-8''${encodeURIComponent(name)}`,
  "Cache-Control": "no-store",
  "X-Content-Type-Options": "nosniff",
})
