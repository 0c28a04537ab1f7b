import { t } from "../../lib/messages.ts";

/** What is in the vault, and, where there is nothing, how something comes into it. `count` is null until it is counted. */
export function vaultText(status: "locked" | "unlocked", count: number | null): string {
  if (count === null) return status === "locked" ? t("The vault is locked.") : t("The vault is open.");
  if (count === 0)
    return status === "locked"
      ? t(
          "The vault is locked and holds no identities yet. Those of resumes imported from now on are sealed into it; to have those of earlier ones in it, import their files again.",
        )
      : t(
          "The vault is open and holds no identities yet. Those of resumes imported from now on are kept in it; to have those of earlier ones in it, import their files again.",
        );
  return status === "locked"
    ? t(
        "The vault is locked and holds {count, plural, one {# identity} other {# identities}}. New resumes are sealed into it all the same.",
        { count },
      )
    : t(
        "The vault is open and holds {count, plural, one {# identity} other {# identities}}. Nothing is shown until you ask for it at a candidate.",
        { count },
      );
}
