import { Button, Menu } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { IconFileDownload } from "@tabler/icons-react";
import { useState } from "react";

import { logFault } from "../../lib/log.ts";
import { t } from "../../lib/messages.ts";
import { saveFile } from "../../ui/save-file.ts";
import type { OpenResume } from "./coach-run.ts";
import { EXPORT_FORMATS, type ExportFormat, exportResume } from "./export-resume.ts";

/** The resume as it is now, as a file. */
export function ExportMenu({ resume: { text, now } }: { resume: OpenResume }) {
  const [isWriting, setWriting] = useState(false);
  const isCurrent = now?.text === text;

  async function save(format: ExportFormat) {
    if (!now) return;
    setWriting(true);
    try {
      const { name, content, type } = await exportResume(format, text, now.profile);
      saveFile(name, content, type);
    } catch (error) {
      logFault("export", error);
      notifications.show({ message: t("The file could not be made. Try another format; your resume is untouched.") });
    } finally {
      setWriting(false);
    }
  }
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button size="xs" leftSection={<IconFileDownload size={15} />} loading={isWriting} disabled={!isCurrent}>
          {t("Export")}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {EXPORT_FORMATS.map(({ format, label }) => (
          <Menu.Item key={format} onClick={() => void save(format)}>
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
