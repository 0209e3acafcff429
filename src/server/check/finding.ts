// What a look at one thing found, in words for whoever runs the server.

/** `attention`: works, but somebody should know. */
export type Finding = { what: string; state: "good" | "attention" | "bad"; said: string }

export const good = (what: string, said: string): Finding => ({ what, state: "good", said })
export const attention = (what: string, said: string): Finding => ({ what, state: "attention", said })
export const bad = (what: string, said: string): Finding => ({ what, state: "bad", said })
