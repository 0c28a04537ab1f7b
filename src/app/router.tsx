// The page's addresses, in the hash: any static host serves them without rewrites.

import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from "@tanstack/react-router";
import * as z from "zod/mini";

import { logFault } from "../lib/log.ts";
import { t } from "../lib/messages.ts";
import { NotHere } from "./NotHere.tsx";
import { PageBroken } from "./PageBroken.tsx";
import { Shell } from "./Shell.tsx";

const root = createRootRoute({ component: Shell });

const home = createRoute({
  getParentRoute: () => root,
  path: "/",
  component: lazyRouteComponent(() => import("./HomeRoute.tsx"), "HomeRoute"),
});

const newJob = createRoute({
  getParentRoute: () => root,
  path: "/jobs/new",
  component: lazyRouteComponent(() => import("./JobFormRoute.tsx"), "NewJobRoute"),
});

const editJob = createRoute({
  getParentRoute: () => root,
  path: "/jobs/$jobId/edit",
  component: lazyRouteComponent(() => import("./JobFormRoute.tsx"), "EditJobRoute"),
});

const decisions = createRoute({
  getParentRoute: () => root,
  path: "/decisions",
  component: lazyRouteComponent(() => import("./DecisionsRoute.tsx"), "DecisionsRoute"),
});

const learn = createRoute({
  getParentRoute: () => root,
  path: "/learn",
  component: lazyRouteComponent(() => import("./LearnRoute.tsx"), "LearnRoute"),
});

const evaluate = createRoute({
  getParentRoute: () => root,
  path: "/evaluate",
  component: lazyRouteComponent(() => import("./EvaluateRoute.tsx"), "EvaluateRoute"),
});

const ask = createRoute({
  getParentRoute: () => root,
  path: "/ask",
  component: lazyRouteComponent(() => import("./AskRoute.tsx"), "AskRoute"),
});

const coach = createRoute({
  getParentRoute: () => root,
  path: "/coach",
  component: lazyRouteComponent(() => import("./CoachRoute.tsx"), "CoachRoute"),
});

const privacy = createRoute({
  getParentRoute: () => root,
  path: "/privacy",
  component: lazyRouteComponent(() => import("./PrivacyRoute.tsx"), "PrivacyRoute"),
});

/** What is open beside a ranking; addresses come from people and other tabs, so they are parsed. */
const jobSearch = z.object({
  candidate: z.catch(z.optional(z.string()), undefined),
  compare: z.catch(z.optional(z.array(z.string()).check(z.minLength(2), z.maxLength(4))), undefined),
  view: z.catch(z.optional(z.enum(["ranking", "job"])), undefined),
});

const job = createRoute({
  getParentRoute: () => root,
  path: "/jobs/$jobId",
  validateSearch: jobSearch,
  component: lazyRouteComponent(() => import("./JobRoute.tsx"), "JobRoute"),
});

export function createAppRouter() {
  return createRouter({
    routeTree: root.addChildren([home, newJob, editJob, ask, decisions, learn, evaluate, coach, privacy, job]),
    history: createHashHistory(),
    defaultPreload: "intent",
    defaultErrorComponent: PageBroken,
    defaultNotFoundComponent: () =>
      NotHere({
        title: t("This page is not here"),
        text: t("The address leads nowhere. Perhaps a part of it got lost."),
      }),
    defaultOnCatch: (error) => logFault("route", error),
  });
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
