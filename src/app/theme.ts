// Colours, type and sizes. One accent, neutral warm greys, amber for "look here", red only for loss.

import { createTheme, type MantineColorsTuple } from "@mantine/core";

/** Deep teal; shade 7 and white, shade 6 and white on the dark ground all pass WCAG AA for small text. */
const teal: MantineColorsTuple = [
  "#e6f5f3",
  "#cfe9e5",
  "#a0d3cc",
  "#6dbbb1",
  "#43a79b",
  "#288f84",
  "#17796f",
  "#0f665e",
  "#0b534d",
  "#073f3a",
];

/** Greys with a slight warm tint. */
const dark: MantineColorsTuple = [
  "#d9d6d1",
  "#bdb9b3",
  "#a19c95",
  "#726d67",
  "#4a4641",
  "#393631",
  "#2b2925",
  "#211f1c",
  "#1a1816",
  "#121110",
];
const gray: MantineColorsTuple = [
  "#faf9f7",
  "#f4f2ef",
  "#eae7e2",
  "#dcd8d1",
  "#c6c1b9",
  "#a8a299",
  "#6f6961",
  "#5c574f",
  "#403c37",
  "#262320",
];

export const theme = createTheme({
  primaryColor: "teal",
  primaryShade: { light: 7, dark: 6 },
  colors: { teal, dark, gray },
  fontFamily: "'Inter Variable', system-ui, sans-serif",
  fontSizes: { xs: "12px", sm: "13px", md: "14px", lg: "16px", xl: "20px" },
  defaultRadius: 6,
  radius: { xs: "3px", sm: "4px", md: "6px", lg: "8px", xl: "12px" },
  spacing: { xs: "4px", sm: "8px", md: "12px", lg: "20px", xl: "32px" },
  headings: {
    fontWeight: "600",
    sizes: { h1: { fontSize: "22px" }, h2: { fontSize: "17px" }, h3: { fontSize: "14px" } },
  },
  respectReducedMotion: true,
  cursorType: "pointer",
});
