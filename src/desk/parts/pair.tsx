// Pairing one's own browser: a link for the extension's welcome page, good for a few minutes.
import { useMutation } from "@tanstack/react-query"
import { Button } from "~src/ui/button"
import type { Link } from "~src/wire/desk"
import { api } from "../api"
import { useSpeech } from "../language"
import { CopyLink } from "./copy-link"
import { NotSaved } from "./states"

export function Pair() {
  const { words } = useSpeech()
  const make = useMutation({ mutationFn: () => api.post<Link>("/api/desk/pairing") })
  return (
    <section className="card" aria-labelledby="pair-title">
      <h2 id="pair-title">{words.pair.title}</h2>
      <p className="ui-muted">{words.pair.what}</p>
      {make.data ? (
        <CopyLink
          key={make.data.link}
          label={words.pair.link}
          link={make.data}
          lasts={words.pair.expires}
          gone={words.pair.expired}
        />
      ) : null}
      <NotSaved error={make.error} />
      <div>
        <Button look={make.data ? "plain" : "primary"} disabled={make.isPending} onClick={() => make.mutate()}>
          {make.data ? words.pair.again : words.pair.make}
        </Button>
      </div>
    </section>
  )
}
