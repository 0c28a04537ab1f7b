import {
  ActionIcon,
  Button,
  Kbd,
  ScrollArea,
  Text,
  Tooltip,
  useMantineColorScheme,
  useComputedColorScheme,
} from "@mantine/core";
import { useNetwork } from "@mantine/hooks";
import { spotlight } from "@mantine/spotlight";
import { IconBriefcase, IconMoon, IconPlus, IconSearch, IconSun } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useStore } from "zustand";

import { StatusPill } from "../features/settings/StatusPill.tsx";
import { msg, t, told } from "../lib/messages.ts";
import { useObservable } from "../ui/use-observable.ts";
import classes from "./Rail.module.css";
import { useServices } from "./services.ts";
import { setSession } from "./session.ts";

/** Jobs first; below them the machine, visible once. */
export function Rail() {
  const { storage, scorer } = useServices();
  const jobs = useObservable("jobs", storage.jobs.watchAll);
  const scorerState = useStore(scorer.state);
  const { online } = useNetwork();
  return (
    <div className={classes.rail}>
      <div className={classes.head}>
        <Link to="/" className={classes.brand}>
          Candor
        </Link>
        <SchemeToggle />
      </div>
      <button type="button" className={classes.search} onClick={() => spotlight.open()}>
        <IconSearch size={14} aria-hidden /> <span>{t("Find or do…")}</span> <Kbd size="xs">{told(commandKey)}K</Kbd>
      </button>
      <div className={classes.sectionHead}>
        <Text size="xs" c="dimmed" fw={600}>
          {t("Jobs")}
        </Text>
        <Tooltip label={t("New job")}>
          <ActionIcon component={Link} to="/jobs/new" variant="subtle" color="gray" size="sm" aria-label={t("New job")}>
            <IconPlus size={15} />
          </ActionIcon>
        </Tooltip>
      </div>
      <ScrollArea className={classes.jobs} type="hover">
        {jobs.status === "ready" && jobs.value.length === 0 && (
          <Text size="xs" c="dimmed" px={12} py={4}>
            {t("No jobs yet. Each one gets its own ranking.")}
          </Text>
        )}
        {jobs.status === "ready" &&
          jobs.value.map((job) => (
            <Link
              key={job.id}
              to="/jobs/$jobId"
              params={{ jobId: job.id }}
              className={classes.job}
              activeProps={{ "aria-current": "page" }}
            >
              <IconBriefcase size={14} aria-hidden />
              <span className={classes.jobTitle}>{job.title}</span>
            </Link>
          ))}
      </ScrollArea>
      <div className={classes.foot}>
        <Button component={Link} to="/ask" variant="subtle" color="gray" size="compact-xs">
          {t("Ask")}
        </Button>
        <Button component={Link} to="/decisions" variant="subtle" color="gray" size="compact-xs">
          {t("Decisions")}
        </Button>
        <Button component={Link} to="/learn" variant="subtle" color="gray" size="compact-xs">
          {t("Learn")}
        </Button>
        <Button component={Link} to="/coach" variant="subtle" color="gray" size="compact-xs">
          {t("Coach")}
        </Button>
        <Button component={Link} to="/evaluate" variant="subtle" color="gray" size="compact-xs">
          {t("Evaluate")}
        </Button>
        <Button component={Link} to="/privacy" variant="subtle" color="gray" size="compact-xs">
          {t("Privacy")}
        </Button>
        <Button variant="subtle" color="gray" size="compact-xs" onClick={() => setSession({ keysOpened: true })}>
          {t("Keys")}&nbsp;<Kbd size="xs">?</Kbd>
        </Button>
        <Button
          variant="subtle"
          color="gray"
          size="compact-xs"
          data-tour="help"
          onClick={() => setSession({ helpOpened: true })}
        >
          {t("Help")}
        </Button>
        <div data-tour="machine">
          <StatusPill
            state={scorerState}
            keeps={storage.keeps}
            online={online}
            onOpen={() => setSession({ modelOpened: true })}
          />
        </div>
      </div>
    </div>
  );
}

const commandKey = /Mac|iPhone|iPad/.test(navigator.userAgent) ? "⌘" : msg("Ctrl ");

function SchemeToggle() {
  const { setColorScheme } = useMantineColorScheme();
  const scheme = useComputedColorScheme("light");
  const next = scheme === "dark" ? "light" : "dark";
  const label = next === "dark" ? t("Use dark colours") : t("Use light colours");
  return (
    <Tooltip label={label}>
      <ActionIcon variant="subtle" color="gray" aria-label={label} onClick={() => setColorScheme(next)}>
        {scheme === "dark" ? <IconSun size={16} /> : <IconMoon size={16} />}
      </ActionIcon>
    </Tooltip>
  );
}
