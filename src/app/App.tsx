import { MantineProvider } from "@mantine/core";
import { Notifications } from "@mantine/notifications";
import { RouterProvider } from "@tanstack/react-router";
import { useEffect, useState } from "react";

import { ErrorBoundary } from "./ErrorBoundary.tsx";
import "./install.ts";
import { LanguageRoot } from "./LanguageRoot.tsx";
import { createAppRouter } from "./router.tsx";
import { type Services, ServicesContext } from "./services.ts";
import { theme } from "./theme.ts";

/** The whole page. */
export function App({ services }: { services: Services }) {
  const [router] = useState(createAppRouter);
  useResumedRuns(services);
  return (
    <MantineProvider theme={theme} defaultColorScheme="auto">
      <ErrorBoundary>
        <ServicesContext value={services}>
          <LanguageRoot>
            <RouterProvider router={router} />
          </LanguageRoot>
          <Notifications position="bottom-center" autoClose={8000} limit={3} />
        </ServicesContext>
      </ErrorBoundary>
    </MantineProvider>
  );
}

/** A run that was under way when the page was closed goes on. */
function useResumedRuns({ storage, ranking }: Services) {
  useEffect(() => {
    void storage.jobs.unfinished().then((ids) => ids.forEach(ranking.start));
  }, [storage, ranking]);
}
