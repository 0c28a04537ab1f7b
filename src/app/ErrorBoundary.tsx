import { Component, type ReactNode } from "react";

import { logFault } from "../lib/log.ts";
import { PageBroken } from "./PageBroken.tsx";

/** Around the whole page; the router has its own net around each route. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch(error: unknown) {
    logFault("page", error);
  }

  override render() {
    return this.state.failed ? <PageBroken /> : this.props.children;
  }
}
