import { Button, Tooltip } from "@mantine/core";
import { IconAdjustments } from "@tabler/icons-react";

import { OWN_PART_LABEL } from "../../core/matching/requirement-fit.ts";
import { t, told } from "../../lib/messages.ts";

/** Says that the order is not the scorer's alone, and leads to what changed it. */
export function OwnPartButton({ onClick }: { onClick(): void }) {
  return (
    <Tooltip label={t("This order is the scorer's plus the requirements you changed. Open them")}>
      <Button
        variant="light"
        size="xs"
        leftSection={<IconAdjustments size={15} aria-hidden="true" />}
        onClick={onClick}
      >
        {t("Scorer")} {told(OWN_PART_LABEL)}
      </Button>
    </Tooltip>
  );
}
