// What the page of people's data asks of the server.
import { useQuery } from "@tanstack/react-query"
import type { PeopleFound, PersonHeld } from "~src/wire/desk-people"
import { api } from "../api"

/** Where one person's data is: `kind/id`, as it stands in the desk's own address. */
export const personAt = (of: string, more = "") => {
  const cut = of.indexOf("/")
  return `/api/desk/people-data/${of.slice(0, cut)}/${encodeURIComponent(of.slice(cut + 1))}${more}`
}

export const usePeople = (q: string) =>
  useQuery({
    queryKey: ["people-data", "find", q],
    queryFn: ({ signal }) => api.get<PeopleFound>(`/api/desk/people-data?q=${encodeURIComponent(q)}`, signal),
  })

export const useHeld = (of: string) =>
  useQuery({
    queryKey: ["people-data", "held", of],
    queryFn: ({ signal }) => api.get<PersonHeld>(personAt(of), signal),
    // What an erasure left behind is told by its own answer.
    refetchOnWindowFocus: false,
  })
