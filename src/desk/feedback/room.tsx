// Feedback, the desk's first room: one sentence, the figures, the reports under them.
import { useLocation } from "wouter"
import { Button } from "~src/ui/button"
import { Empty } from "~src/ui/notice"
import type { FeedbackFigures } from "~src/wire/desk"
import { narrowings } from "../filter"
import { useSignedIn, useSpeech } from "../language"
import { useView } from "../parts/address"
import { Pair } from "../parts/pair"
import { Answered } from "../parts/states"
import { useFigures } from "../queries"
import { Cuts } from "./cuts"
import { Figures } from "./figures"
import { Headline } from "./headline"
import { RecordSheet } from "./record-sheet"
import { Records } from "./records"

export function FeedbackRoom() {
  const { filter } = useView()
  const figures = useFigures(filter)
  return (
    <Answered of={figures} lines={[64, 20, 100, 100, 100]}>
      {(data) => (
        <div className="room" aria-busy={figures.isPlaceholderData}>
          <Filled figures={data} />
        </div>
      )}
    </Answered>
  )
}

function Filled({ figures }: { figures: FeedbackFigures }) {
  const { filter } = useView()
  const narrowed = narrowings(filter).length > 0 || filter.segmentId !== undefined
  const { words, format } = useSpeech()
  if (figures.total === 0 && figures.before === 0 && !narrowed) return <FirstSteps figures={figures} />
  return (
    <>
      <header className="room-head">
        <Headline figures={figures} />
        <p className="ui-muted">{words.feedback.span(format.day(figures.from), format.day(figures.to))}</p>
      </header>
      <Figures figures={figures} />
      {figures.total > 0 ? <Cuts figures={figures} /> : null}
      <Records />
      <RecordSheet />
    </>
  )
}

function FirstSteps({ figures }: { figures: FeedbackFigures }) {
  const { words, format } = useSpeech()
  const { member } = useSignedIn()
  const [, navigate] = useLocation()
  return (
    <>
      <header className="room-head">
        <h1>{words.feedback.headline.none}</h1>
        <p className="ui-muted">{words.feedback.span(format.day(figures.from), format.day(figures.to))}</p>
      </header>
      <Empty title={words.feedback.emptyTitle}>
        <p className="measure">{words.feedback.empty}</p>
        <div className="buttons">
          <Button look="primary" onClick={() => navigate("/import")}>
            {words.feedback.bringIn}
          </Button>
          {member.role === "admin" ? (
            <Button onClick={() => navigate("/members")}>{words.feedback.invite}</Button>
          ) : null}
        </div>
      </Empty>
      <Pair />
    </>
  )
}
