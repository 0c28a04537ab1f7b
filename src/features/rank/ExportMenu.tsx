import { Button, Menu } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";

import { t } from "../../lib/messages.ts";
import { type ExportFormat, exportFormats } from "./export-ranking.ts";

interface Props {
  /** Read out before "as CSV", e.g. "Export 3 selected". */
  readonly label: string;
  readonly disabled: boolean;
  onExport(format: ExportFormat): void;
}

export function ExportMenu({ label, disabled, onExport }: Props) {
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button
          variant="default"
          size="xs"
          disabled={disabled}
          leftSection={<IconDownload size={15} aria-hidden="true" />}
          aria-label={label}
        >
          {t("Export")}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {exportFormats.map((format) => (
          <Menu.Item key={format} onClick={() => onExport(format)}>
            {format.toUpperCase()}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
