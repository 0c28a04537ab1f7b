import { ActionIcon, Popover, Text } from "@mantine/core";
import { IconHelpCircle } from "@tabler/icons-react";

interface Props {
  /** The question, for those who hear it: "What is the fit class?". */
  readonly label: string;
  /** One or two sentences. */
  readonly children: string;
}

/** A quiet question mark beside a word that not everybody knows. */
export function Hint({ label, children }: Props) {
  return (
    <Popover width={280} position="bottom" withArrow shadow="md">
      <Popover.Target>
        <ActionIcon variant="transparent" color="gray" size={24} aria-label={label}>
          <IconHelpCircle size={15} stroke={1.6} />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown aria-label={label}>
        <Text size="sm">{children}</Text>
      </Popover.Dropdown>
    </Popover>
  );
}
