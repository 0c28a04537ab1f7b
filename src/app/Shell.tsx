import { ActionIcon, Drawer } from "@mantine/core";
import { IconMenu2 } from "@tabler/icons-react";
import { Outlet, useRouterState } from "@tanstack/react-router";
import { lazy, Suspense, useEffect } from "react";

import { t } from "../lib/messages.ts";
import { Activity } from "./Activity.tsx";
import { DropTarget } from "./DropTarget.tsx";
import { Rail } from "./Rail.tsx";
import { setSession, useSession } from "./session.ts";
import classes from "./Shell.module.css";
import { useAppKeys } from "./use-app-keys.ts";

/** What a reload would bring. */
const OfflineBars = lazy(async () => ({ default: (await import("./OfflineBars.tsx")).OfflineBars }));

/** What must be seen about people's data, whatever screen is open. */
const PrivacyBars = lazy(async () => ({ default: (await import("./PrivacyBars.tsx")).PrivacyBars }));

/** What nobody sees before a key or a click: it comes right after the first screen. */
const CommandPalette = lazy(async () => ({ default: (await import("./CommandPalette.tsx")).CommandPalette }));
const KeyHelp = lazy(async () => ({ default: (await import("./KeyHelp.tsx")).KeyHelp }));
const Help = lazy(async () => ({ default: (await import("./Help.tsx")).Help }));
const Tour = lazy(async () => ({ default: (await import("./Tour.tsx")).Tour }));
const Model = lazy(async () => ({ default: (await import("./Model.tsx")).Model }));

/** Left rail, the work in the middle, and everything that floats above. */
export function Shell() {
  const railOpened = useSession((session) => session.railOpened);
  const path = useRouterState({ select: (state) => state.location.pathname });
  const closeRail = () => setSession({ railOpened: false });
  useAppKeys();
  useEffect(closeRail, [path]);
  return (
    <div className={classes.shell}>
      <a className={classes.skip} href="#main">
        {t("Skip to the work")}
      </a>
      <nav className={classes.rail} aria-label={t("Main")}>
        <Rail />
      </nav>
      <div className={classes.topBar}>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          aria-label={t("Open menu")}
          onClick={() => setSession({ railOpened: true })}
        >
          <IconMenu2 size={20} />
        </ActionIcon>
        <strong>Candor</strong>
      </div>
      <Drawer
        opened={railOpened}
        onClose={closeRail}
        size={260}
        title="Candor"
        closeButtonProps={{ "aria-label": t("Close menu") }}
      >
        <Rail />
      </Drawer>
      <div className={classes.work}>
        <Suspense>
          <PrivacyBars />
          <OfflineBars />
        </Suspense>
        <main id="main" className={classes.main} tabIndex={-1}>
          <Outlet />
        </main>
      </div>
      <Activity />
      <Suspense>
        <CommandPalette />
        <KeyHelp />
        <Help />
        <Tour />
        <Model />
      </Suspense>
      <DropTarget />
    </div>
  );
}
