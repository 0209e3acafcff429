// The desk's entry: providers and the app.
import { QueryClient, QueryClientProvider } from "@tanstack/react-query"
import { StrictMode } from "react"
import { createRoot } from "react-dom/client"
import "~src/ui/tokens.css"
import "~src/ui/kit.css"
import "./styles/shell.css"
import "./styles/parts.css"
import "./styles/feedback.css"
import "./styles/rooms.css"
import "./styles/print.css"
import { ApiFault } from "./api"
import { App } from "./app"

const queries = new QueryClient({
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
