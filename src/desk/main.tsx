// The desk's entry: providers and the app.
import { QueryCache, QueryClient, QueryClientProvider } from "@tanstack/react-query"
import { StrictMode } from "react"
import { createRoot } from "react-dom/client"
import "~src/ui/tokens.css"
import "~src/ui/kit.css"
import "./styles/shell.css"
import "./styles/parts.css"
import "./styles/feedback.css"
import "./styles/records.css"
import "./styles/weeks.css"
import "./styles/rooms.css"
import "./styles/people.css"
import "./styles/import.css"
import "./styles/settings.css"
import "./styles/sites.css"
import "./styles/accounts.css"
import "./styles/audiences.css"
import "./styles/lines.css"
import "./styles/messaging.css"
import "./styles/content.css"
import "./styles/paste.css"
import "./styles/ledger.css"
import "./styles/health.css"
import "./styles/view-as.css"
import "./styles/print.css"
import { ApiFault } from "./api"
import { App } from "./app"

/** A sign-in that ended while a room was open: asking again who sits here leads out. */
const out = (error: unknown) => error instanceof ApiFault && ["not-signed-in", "revoked"].includes(error.code)

const queries: QueryClient = new QueryClient({
  queryCache: new QueryCache({
    onError: (error, query) => {
      if (out(error) && query.queryKey[0] !== "me") queries.invalidateQueries({ queryKey: ["me"] })
    },
  }),
  defaultOptions: {
    queries: {
      // Only what may pass by itself is tried again.
      retry: (times, error) =>
        error instanceof ApiFault && (error.code === "offline" || error.code === "unavailable") && times < 2,
      staleTime: 2_000,
    },
  },
})

const place = document.getElementById("desk")
if (place) {
  createRoot(place).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <App />
      </QueryClientProvider>
    </StrictMode>,
  )
}
