import { Tabs } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { useState } from "react";
import { useStore } from "zustand";

import type { Quote } from "../../core/matching/job.ts";
import { t } from "../../lib/messages.ts";
import { AdviceTab } from "./AdviceTab.tsx";
import classes from "./Coach.module.css";
import { CoachHeader } from "./CoachHeader.tsx";
import type { CoachNeeds } from "./coach-needs.ts";
import type { OpenResume } from "./coach-run.ts";
import { FitTab } from "./FitTab.tsx";
import { GapTab } from "./GapTab.tsx";
import { PostingForm } from "./PostingForm.tsx";
import { ReadingTab } from "./ReadingTab.tsx";
import { type ResumeLook, ResumePane } from "./ResumePane.tsx";
import { ScoreStrip } from "./ScoreStrip.tsx";
import { type Marks, useMarks } from "./use-marks.ts";
import { useMatch } from "./use-match.ts";
import { useOffered } from "./use-offered.ts";

interface Props {
  readonly needs: CoachNeeds;
  readonly resume: OpenResume;
}

type TabName = "resume" | "reading" | "fit" | "gap" | "advice";

/** Below this the two columns become one, and the resume a tab of its own. */
const NARROW = "(max-width: 900px)";

/** Two columns: my resume as it is read, and what a posting makes of it. */
export function Workspace({ needs, resume }: Props) {
  const { coach, graph, thresholds } = needs;
  const isNarrow = useMediaQuery(NARROW, window.matchMedia(NARROW).matches) ?? false;
  const [tab, setTab] = useState<TabName>("reading");
  const [look, setLook] = useState<ResumeLook>(resume.pdf === null ? "text" : "pages");
  const [quote, setQuote] = useState<Quote | null>(null);
  const { postings, pickedId } = useStore(coach.run.state);
  const [isAdding, setAdding] = useState(postings.length === 0);
  const posting = postings.find(({ id }) => id === pickedId) ?? null;
  const fit = useStore(coach.scores.state, ({ fits }) => (posting ? (fits.get(posting.id) ?? null) : null));
  const match = useMatch(resume, posting, graph);
  const offered = useOffered(resume, needs.today);
  const marks = useMarks(resume, needs.reader);
  const shownTab = tab === "resume" && !isNarrow ? "reading" : tab;

  const show = (next: ResumeLook) => (found: Quote | null) => {
    setLook(next);
    setQuote(found);
  };
  const open = (next: ResumeLook) => (found: Quote | null) => {
    show(next)(found);
    if (isNarrow) setTab("resume");
  };
  /** Quotes and suggestions stand in the text; they cannot be shown on a picture of the page. */
  const openTab = (next: TabName) => {
    setTab(next);
    if (look === "pages" && (next === "fit" || next === "advice")) setLook("text");
  };
  /** Pointing lights up where the text is in sight, and changes nothing else. */
  const point = (found: Quote | null) => look === "text" && setQuote(found);

  /** On a narrow screen the page and the list take turns; on a wide one only the page may have to be turned up. */
  const crossMarks: Marks = {
    ...marks,
    point(pointed) {
      marks.point(pointed);
      if (!pointed?.isChosen) return;
      if (pointed.from === "page") return setTab("reading");
      setLook("pages");
      if (isNarrow) setTab("resume");
    },
  };
  const pane = (
    <ResumePane
      needs={needs}
      resume={resume}
      marks={crossMarks}
      look={look}
      quote={quote}
      edits={offered.advice}
      pickedKey={shownTab === "advice" ? offered.pickedKey : null}
      onLook={(next) => show(next)(null)}
      onPick={(key) => {
        offered.pick(key);
        setTab("advice");
      }}
    />
  );
  const form = <PostingForm needs={needs} onDone={() => setAdding(false)} />;
  return (
    <div className={classes.work}>
      <CoachHeader needs={needs} resume={resume} />
      <ScoreStrip
        coach={coach}
        thresholds={thresholds}
        isAdding={isAdding || posting === null}
        onAdd={() => setAdding(!isAdding)}
      />
      {isAdding && posting !== null && <div className={classes.adding}>{form}</div>}
      <div className={classes.columns}>
        {!isNarrow && (
          <section className={classes.pane} aria-label={t("My resume")}>
            {pane}
          </section>
        )}
        <Tabs
          value={shownTab}
          onChange={(next) => openTab(toTab(next))}
          keepMounted={false}
          className={classes.tabs}
          classNames={{ list: classes.tabList ?? "", panel: classes.panel ?? "", tab: classes.tab ?? "" }}
        >
          <Tabs.List aria-label={t("What the coach says")}>
            {isNarrow && <Tabs.Tab value="resume">{t("My resume")}</Tabs.Tab>}
            <Tabs.Tab value="reading">{t("As read")}</Tabs.Tab>
            <Tabs.Tab value="fit">{t("Fit")}</Tabs.Tab>
            <Tabs.Tab value="gap">{t("Gap")}</Tabs.Tab>
            <Tabs.Tab value="advice">
              {offered.advice.length === 0 ? t("Advice") : t("Advice ({count})", { count: offered.advice.length })}
            </Tabs.Tab>
          </Tabs.List>
          {isNarrow && <Tabs.Panel value="resume">{pane}</Tabs.Panel>}
          <Tabs.Panel value="reading">
            <ReadingTab resume={resume} marks={crossMarks} graph={graph} onShow={open("text")} />
          </Tabs.Panel>
          <Tabs.Panel value="fit">
            {posting === null ? (
              form
            ) : (
              <FitTab
                needs={needs}
                resume={resume}
                posting={posting}
                fit={fit}
                match={match}
                onPoint={point}
                onShow={open("text")}
                onShowScored={open("scored")}
              />
            )}
          </Tabs.Panel>
          <Tabs.Panel value="gap">
            {posting === null ? form : <GapTab needs={needs} resume={resume} posting={posting} match={match} />}
          </Tabs.Panel>
          <Tabs.Panel value="advice">
            <AdviceTab needs={needs} resume={resume} posting={posting} offered={offered} onShow={show("text")} />
          </Tabs.Panel>
        </Tabs>
      </div>
    </div>
  );
}

const TABS: readonly TabName[] = ["resume", "reading", "fit", "gap", "advice"];

function toTab(value: string | null): TabName {
  return TABS.find((name) => name === value) ?? "reading";
}
